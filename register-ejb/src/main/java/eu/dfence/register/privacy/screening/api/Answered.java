package eu.dfence.register.privacy.screening.api;

import java.io.Serializable;

/**
 * One question answered.
 *
 * @param reason facts; may be null for a no
 */
public record Answered(Question question, boolean yes, String reason) implements Serializable {}
