package eu.dfence.register.privacy.notice.api;

import java.time.LocalDate;

/**
 * The facts of processing, asked of the running system: the notice (GDPR Art. 13, 14) and the record of processing (Art. 30) are made of
 * them. Asked without a role; nothing in them is about a person.
 */
public interface Processing {
    /** As many statements as there are tables behind it, however much stands in them. */
    Facts facts(LocalDate day);
}
