package eu.dfence.register.privacy.catalogue.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A list of persons that left the register.
 *
 * @param recipient who got it
 * @param persons how many stood in it
 */
public record ListMade(UUID id, String recipient, Instant madeAt, int persons) implements Serializable {}
