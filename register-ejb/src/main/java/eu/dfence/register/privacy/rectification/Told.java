package eu.dfence.register.privacy.rectification;

import eu.dfence.register.privacy.rectification.api.Party;
import java.util.UUID;

/**
 * Somebody who is told of a correction.
 *
 * @param partner its id in the register of partners, or null
 */
record Told(Party role, String name, UUID partner) {}
