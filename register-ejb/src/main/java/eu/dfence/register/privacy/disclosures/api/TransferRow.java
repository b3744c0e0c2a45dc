package eu.dfence.register.privacy.disclosures.api;

import java.io.Serializable;

/** A basis that was written for a partner. */
public record TransferRow(TransferForm transfer, boolean inForce, String addedBy) implements Serializable {}
