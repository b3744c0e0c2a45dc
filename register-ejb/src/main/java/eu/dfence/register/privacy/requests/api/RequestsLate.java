package eu.dfence.register.privacy.requests.api;

import java.time.LocalDate;

/** How many data subjects wait too long (GDPR Art. 12(3)); no role, nobody is named. */
public interface RequestsLate {
    /** Open ones whose last day was before that day. */
    int late(LocalDate day);
}
