package eu.dfence.register.staff.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A session of the caller that is open.
 *
 * @param seenAt last request, told to within five minutes
 * @param source network it was begun from, without its last part; or null
 */
public record OwnSession(UUID id, Instant startedAt, Instant seenAt, String source) implements Serializable {}
