package eu.dfence.register.web.breaches;

import eu.dfence.register.shared.api.RegisterException;
import java.util.UUID;

/** The opaque id that a page's address names. */
final class Addressed {
    private Addressed() {}

    /** @throws RegisterException {@code breaches.unknown} when it is no id */
    static UUID id(String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw new RegisterException("breaches.unknown");
        }
    }
}
