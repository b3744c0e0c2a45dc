package eu.dfence.register.launcher.demo;

import eu.dfence.register.launcher.demo.Places.Address;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A demo customer who may order.
 *
 * @param name as an invoice prints it
 * @param contact who orders for an organisation, or null
 * @param address where invoices go
 */
record Buyer(
        UUID subject,
        String name,
        UUID contact,
        String contactName,
        String businessId,
        String language,
        Address address,
        int termDays,
        LocalDate since) {}
