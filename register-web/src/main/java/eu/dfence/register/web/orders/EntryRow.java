package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.OrderLineCard;

/**
 * One row of the entry table.
 *
 * @param saved what the register made of it when it was last saved, or null of the blank one at the end
 */
public record EntryRow(int number, TypedLine typed, OrderLineCard saved) {}
