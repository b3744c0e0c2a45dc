package eu.dfence.register.privacy.disclosures.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the notice and the record of processing tell of disclosures; no role, nothing personal. */
public interface DisclosuresKnown {
    /** Every partner with what was agreed, by name; nobody of the staff is named. As many statements for many as for one. */
    List<PartnerCard> partners(LocalDate day);

    /** For what data may leave that day, and where that stands. */
    Map<DisclosurePurpose, String> named(LocalDate day);
}
