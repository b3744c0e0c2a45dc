package eu.dfence.register.privacy.report.api;

/**
 * One report in its three forms (docs/access-report.md).
 *
 * @param pdf PDF/A-3a and PDF/UA-1
 * @param json UTF-8
 * @param csv UTF-8 with a byte order mark
 */
public record Report(byte[] pdf, byte[] json, byte[] csv) {}
