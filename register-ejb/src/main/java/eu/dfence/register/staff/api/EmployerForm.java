package eu.dfence.register.staff.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A company that people work for.
 *
 * @param own whether it is our own; a processor's people act only while its agreement is in force
 * @param agreementFrom first day, of a processor only (GDPR Art. 28(3))
 * @param agreementTo last day, or null for until further notice
 */
public record EmployerForm(String name, String businessId, boolean own, LocalDate agreementFrom, LocalDate agreementTo)
        implements Serializable {}
