package eu.dfence.register.privacy.access.api;

import java.io.Serializable;
import java.time.LocalDate;

/** A restriction in force (GDPR Art. 18(1)). */
public record Restriction(RestrictionGround ground, LocalDate setOn) implements Serializable {}
