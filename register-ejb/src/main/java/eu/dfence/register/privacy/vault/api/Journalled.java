package eu.dfence.register.privacy.vault.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.Map;

/**
 * A stored thing whose changes the journal keeps: who, when, which field, and under the person's own key what it was and became. An
 * entity that implements this is journalled, wherever it is changed; statements that go round the entities are not seen.
 */
public interface Journalled {
    /** Of whom it speaks, or null while nothing it says is a change, as when its customer is only being registered. */
    SubjectId concerns();

    /** What it says today, each under its field; what it does not say is absent. Looks at nothing that has yet to be loaded. */
    Map<String, String> says();
}
