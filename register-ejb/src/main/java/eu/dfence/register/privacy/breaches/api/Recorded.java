package eu.dfence.register.privacy.breaches.api;

import java.io.Serializable;
import java.util.UUID;

/** A breach that was just written down. */
public record Recorded(UUID id, String number) implements Serializable {}
