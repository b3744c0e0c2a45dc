package eu.dfence.register.privacy.evidence.api;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import jakarta.ejb.Local;
import java.util.List;

/** What an auditor is shown: how the register stands at this moment, and the same as one signed file (GDPR Art. 5(2)). */
@Local
public interface EvidenceDesk {
    /** One of each {@link Check.Looked}. */
    List<Check> checks();

    /** Notice, record, checks and their lists in one ZIP, with a signed manifest; kept is only that it was made. */
    EvidencePack pack(LetterLanguage language);

    /** The packs made last, the newest first; at most ten. */
    List<PackRow> packs();
}
