package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Whom an order is for and where its invoice goes. The address is the billing address, else the postal one; its parts
 * are null when the customer has none.
 *
 * @param number customer number as printed, for example 104233
 * @param businessId Y-tunnus, or null
 * @param paymentTermDays days net
 * @param creditLimit euros, 0 after its last day, or null without one
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record BillingDetails(
        SubjectId id,
        long number,
        boolean organisation,
        String name,
        String language,
        String careOf,
        String street,
        String postalCode,
        String city,
        String country,
        String businessId,
        int paymentTermDays,
        BigDecimal creditLimit)
        implements Serializable {}
