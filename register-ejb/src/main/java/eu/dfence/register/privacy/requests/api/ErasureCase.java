package eu.dfence.register.privacy.requests.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.UUID;

/**
 * A request to be forgotten, as erasure needs it.
 *
 * @param language of the answer: fi, en or sv
 * @param open whether it is neither closed nor refused
 * @param known whether it is certain who asks, and that whoever asks may (GDPR Art. 12(6))
 */
public record ErasureCase(
        UUID request, String number, SubjectId subject, String language, boolean open, boolean known) {}
