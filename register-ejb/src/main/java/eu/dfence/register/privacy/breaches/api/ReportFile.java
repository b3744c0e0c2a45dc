package eu.dfence.register.privacy.breaches.api;

import java.io.Serializable;

/**
 * A report as it was made, PDF/A-3a.
 *
 * @param fileName names the breach and nobody
 */
public record ReportFile(String fileName, byte[] pdf) implements Serializable {}
