package eu.dfence.register.privacy.vault.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.List;

/** Where the history of a customer's values is read (GDPR Art. 5(1)(d), 5(2)). */
public interface ChangeJournalDesk {
    /** The newest first, at most {@link #MOST}. */
    List<ChangeRow> changes(SubjectId subject);

    int MOST = 200;
}
