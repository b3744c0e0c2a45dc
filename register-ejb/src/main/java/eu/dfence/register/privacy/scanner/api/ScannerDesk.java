package eu.dfence.register.privacy.scanner.api;

import java.util.List;

/** Where it is proven that somebody erased is nowhere any more (GDPR Art. 5(2), 17). */
public interface ScannerDesk {
    /** The longest waiting first. */
    List<WaitingScan> waiting();

    /**
     * Looks everywhere, which takes as long as there is to read. When nothing is found, what the person was known by is destroyed for good;
     * until then it is kept, so that one may look again.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code scanner.refused.done} when nobody of that id waits
     */
    ScanOutcome scan(String id);
}
