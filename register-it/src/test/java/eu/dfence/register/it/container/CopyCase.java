package eu.dfence.register.it.container;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.NoteKind;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    Persons persons;

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
        SubjectId person = persons.registered("Jäljennetty", "Jaana");
        SubjectId stranger = persons.registered("Vieraslintu", "Viola");
        SubjectId employer = persons.organisation("Häkki ja Orsi Oy");
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
}
