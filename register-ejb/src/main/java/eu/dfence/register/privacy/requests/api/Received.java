package eu.dfence.register.privacy.requests.api;

import java.io.Serializable;
import java.util.UUID;

/**
 * What became of a receipt.
 *
 * @param stored false when the person's same right is open already: nothing was written
 * @param id of the new request, or of the one that is open
 */
public record Received(boolean stored, UUID id, String number) implements Serializable {}
