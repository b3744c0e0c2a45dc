package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One customer, whole; orders, invoices and the balance are asked at their own desks.
 *
 * @param version goes back with a change, so that a stale one is refused
 * @param name "Anna Mäkinen" or "Tammiston Pinta Oy"
 * @param listName "Mäkinen, Anna"
 * @param givenNames of a person, else null
 * @param familyName of a person, else null
 * @param businessId Y-tunnus, or null
 * @param ovt e-invoice address, or null
 * @param paymentTermDays days net
 * @param creditLimit euros, 0 after its last day, or null without one
 * @param representations the organisations a person represents, or the persons who represent an organisation; those in
 *     force first
 * @param timeline newest first, at most {@link #TIMELINE}
 * @param staff names of the accounts that wrote any of it down
 */
@PersonalData(category = DataCategory.NAME, purposes = Purpose.CUSTOMER_REGISTER)
public record CustomerCard(
        SubjectId id,
        int version,
        long number,
        CustomerKind kind,
        CustomerCategory category,
        CustomerStatus status,
        String language,
        LocalDate customerSince,
        String name,
        String listName,
        String givenNames,
        String familyName,
        String businessId,
        boolean vatRegistered,
        String ovt,
        String einvoiceOperator,
        int paymentTermDays,
        BigDecimal creditLimit,
        InvoicingMethod invoicingMethod,
        Origin origin,
        List<ContactValue.Email> emails,
        List<ContactValue.Phone> phones,
        List<ContactValue.Address> addresses,
        List<RepresentationRow> representations,
        List<TimelineEntry> timeline,
        List<Prohibition> prohibitions,
        boolean restricted,
        Map<UUID, String> staff)
        implements Serializable {
    /** How far back the card looks. */
    public static final int TIMELINE = 50;

    public CustomerCard {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        addresses = List.copyOf(addresses);
        representations = List.copyOf(representations);
        timeline = List.copyOf(timeline);
        prohibitions = List.copyOf(prohibitions);
        staff = Map.copyOf(staff);
    }

    /** The name of whoever wrote something down, or null for a feed. */
    public String writer(UUID account) {
        return account == null ? null : staff.get(account);
    }

    public boolean organisation() {
        return kind == CustomerKind.ORGANISATION;
    }
}
