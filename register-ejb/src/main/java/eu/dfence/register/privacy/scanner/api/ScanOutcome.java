package eu.dfence.register.privacy.scanner.api;

import eu.dfence.register.privacy.vault.api.SignedText;
import java.io.Serializable;

/** @param certificate or null while something is found or could not be read */
public record ScanOutcome(ScanReport report, SignedText certificate) implements Serializable {}
