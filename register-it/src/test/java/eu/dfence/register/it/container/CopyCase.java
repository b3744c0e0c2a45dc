package eu.dfence.register.it.container;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.customers.api.Saving;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.OrderInvoice;
import eu.dfence.register.invoicing.api.PaymentDesk;
import eu.dfence.register.invoicing.api.PaymentEntry;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.Asked;
import eu.dfence.register.privacy.requests.api.Authority;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestForm;
import eu.dfence.register.privacy.requests.api.Signature;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Persons who ask for a copy of their data, one of them with a stranger wherever there is a place for one. */
@Dependent
public class CopyCase {
    static final String STRANGER = "vieraslintu";
    private static final String CLERK = "asiakaspalvelu";

    @Inject
    Callers callers;

    @Inject
    OrderFixture orders;

    @Inject
    Clock clock;

    @EJB
    CustomerDesk customers;

    @EJB
    InvoiceDesk invoices;

    @EJB
    PaymentDesk payments;

    @EJB
    RequestDesk requests;

    /** The stranger works for the same organisation, pays the invoice, and asked for something on the person's behalf. */
    SubjectId withStrangerEverywhere() throws Exception {
        SubjectId person = registered("Jäljennetty", "Jaana");
        SubjectId stranger = registered("Vieraslintu", "Viola");
        SubjectId employer = organisation();
        callers.as(CLERK, () -> {
            customers.represent(person, employer, "ostaja", Source.ORGANISATION, null);
            customers.represent(stranger, employer, "vieraslintuinen", Source.ORGANISATION, null);
            customers.addNote(person, NoteKind.CALL, "Soitti ja kiitti.");
            customers.addNote(stranger, NoteKind.CALL, "Vieraslintu soitti.");
            return null;
        });
        SavedDraft draft = callers.as("myynti", () -> orders.draft(person));
        callers.as("myynti", () -> orders.confirm(draft));
        callers.as("laskutus", () -> pay(draft.order()));
        callers.as(
                "tietosuoja",
                () -> requests.receive(new RequestForm(
                        person,
                        false,
                        null,
                        null,
                        asked(DataSubjectRight.RESTRICTION, "Viola Vieraslintu", Authority.PROXY),
                        false)));
        return person;
    }

    private Void pay(UUID order) {
        OrderInvoice invoice = invoices.ofOrder(order);
        payments.record(new PaymentEntry(
                UUID.randomUUID(),
                invoices.invoice(invoice.id()).reference(),
                invoice.open().toPlainString(),
                LocalDate.now(clock),
                "Vieraslintu Viola"));
        return null;
    }

    UUID asks(SubjectId person, DataSubjectRight right) throws Exception {
        RequestForm form = new RequestForm(person, false, null, null, asked(right, null, null), true);
        return callers.as("tietosuoja", () -> requests.receive(form)).id();
    }

    private Asked asked(DataSubjectRight right, String representative, Authority authority) {
        return new Asked(
                right,
                Channel.EMAIL,
                LocalDate.now(clock),
                "fi",
                true,
                Signature.NONE,
                representative,
                authority,
                "Haluan nähdä tietoni.",
                List.of(),
                Set.of());
    }

    SubjectId registered(String family, String given) throws Exception {
        Map<CustomerField, String> typed = typed();
        typed.put(CustomerField.GIVEN_NAMES, given);
        typed.put(CustomerField.FAMILY_NAME, family);
        typed.put(CustomerField.EMAIL, plain(given + "." + family) + "@example.com");
        return stored(new CustomerForm(CustomerKind.PERSON, 0, typed));
    }

    private SubjectId organisation() throws Exception {
        Map<CustomerField, String> typed = typed();
        typed.put(CustomerField.ORGANISATION_NAME, "Häkki ja Orsi Oy");
        typed.put(CustomerField.INVOICING_METHOD, "POST");
        return stored(new CustomerForm(CustomerKind.ORGANISATION, 0, typed));
    }

    private SubjectId stored(CustomerForm form) throws Exception {
        Saving saving = callers.as(CLERK, () -> customers.create(form));
        if (saving instanceof Saving.Stored stored) return stored.customer();
        throw new IllegalStateException("not stored: " + saving);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<CustomerField, String> typed() {
        Map<CustomerField, String> typed = new EnumMap<>(CustomerField.class);
        typed.put(CustomerField.LANGUAGE, "fi");
        typed.put(CustomerField.CATEGORY, "CUSTOMER");
        typed.put(CustomerField.STATUS, "ACTIVE");
        typed.put(CustomerField.POSTAL_STREET, "Kokeilutie 1");
        typed.put(CustomerField.POSTAL_CODE, "33720");
        typed.put(CustomerField.POSTAL_CITY, "Tampere");
        typed.put(CustomerField.POSTAL_COUNTRY, "FI");
        typed.put(CustomerField.PAYMENT_TERM_DAYS, "14");
        typed.put(CustomerField.INVOICING_METHOD, "EMAIL");
        typed.put(CustomerField.SOURCE, Source.CUSTOMER.name());
        typed.put(CustomerField.OBTAINED_ON, "1.11.2026");
        typed.put(CustomerField.NOTICE_CHANNEL, "PHONE");
        return typed;
    }
}
