package eu.dfence.register.privacy.disclosures.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * What is about to leave.
 *
 * @param document its own id: the ledger has it once, however often it is handed out
 * @param fields everything that stands in it
 * @param subjects whose data it is
 * @param content the very bytes that leave
 * @param sha256 their fingerprint as it was kept when they were made
 */
public record Outgoing(
        UUID document,
        Exit exit,
        Addressee to,
        DisclosurePurpose purpose,
        Set<Field> fields,
        Collection<SubjectId> subjects,
        byte[] content,
        String sha256) {}
