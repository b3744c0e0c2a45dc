package eu.dfence.register.privacy.evidence.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A pack that was handed out.
 *
 * @param madeBy name of whoever made it
 * @param sha256 fingerprint of its manifest
 */
public record PackRow(Instant madeAt, String madeBy, String sha256) implements Serializable {}
