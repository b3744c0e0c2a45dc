package eu.dfence.register.privacy.letters.api;

import java.io.Serializable;
import java.util.List;

/** What came of saving a text. */
public sealed interface TemplateSaving extends Serializable {
    record Stored(int number) implements TemplateSaving {}

    /** Nothing was written; each fault says where it is. */
    record Faulty(List<TemplateFault> faults) implements TemplateSaving {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody saved the same text since it was opened; nothing was written. */
    record Stale() implements TemplateSaving {}
}
