package eu.dfence.register.privacy.vault.api;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Small things in the safe that nobody reads who has the files alone: encrypted with the safe's key, each bound to its name. */
public interface SealedFiles {
    /** Takes the place of one of that name. The name is as {@link Safe#file} wants it. */
    void put(String name, byte[] content);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code vault.refused.tampered} */
    Optional<byte[]> get(String name);

    void remove(String name);

    /** Names that begin so, and when each was put there. */
    Map<String, Instant> since(String beginning);
}
