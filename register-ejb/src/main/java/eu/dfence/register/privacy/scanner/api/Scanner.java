package eu.dfence.register.privacy.scanner.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.vault.api.SignedText;

/** Proves absence (GDPR Art. 5(2), 17). Asked by whoever erases, outside a transaction: it reads everything. */
public interface Scanner {
    /** What the person could be found by, as every holder tells it; asked before anything goes. */
    Identifiers identifiers(SubjectId subject);

    /**
     * Looks everywhere. What stands where a plan of today leaves it is told by itself; in another row of that table it is a hit.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code scanner.refused.nobody} without anything to look for
     */
    ScanReport scan(Identifiers identifiers);

    /**
     * Signed with the safe's key; names nobody.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code scanner.refused.found} when anything was found or could not be read
     */
    SignedText certificate(ScanReport report);
}
