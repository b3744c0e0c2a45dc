package eu.dfence.register.privacy.requests.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;

/**
 * A request as it is received.
 *
 * @param customer who asks, or null when the register does not know
 * @param notInRegister was looked for and not found; without a customer only
 * @param name as the person gave it; not needed of a customer
 * @param contact where the answer goes, or null: to the address on file
 * @param another the person asks for the same again on purpose, while the first is open
 */
public record RequestForm(
        SubjectId customer, boolean notInRegister, String name, String contact, Asked asked, boolean another)
        implements Serializable {}
