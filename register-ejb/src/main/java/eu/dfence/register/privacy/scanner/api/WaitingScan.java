package eu.dfence.register.privacy.scanner.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody was erased and has not been looked for since.
 *
 * @param id says nothing of whom
 */
public record WaitingScan(String id, Instant since) implements Serializable {}
