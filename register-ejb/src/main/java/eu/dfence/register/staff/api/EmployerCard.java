package eu.dfence.register.staff.api;

import java.io.Serializable;
import java.util.UUID;

/**
 * A company with its agreement.
 *
 * @param version what a change must name
 * @param mayAct whether its people may have rights today
 * @param people how many open accounts are its people's
 */
public record EmployerCard(UUID id, int version, EmployerForm company, boolean mayAct, long people)
        implements Serializable {}
