package eu.dfence.register.privacy.disclosures.api;

import java.io.Serializable;

/** A signed agreement as it was scanned, PDF. */
public record AgreementScan(String sha256, byte[] content) implements Serializable {}
