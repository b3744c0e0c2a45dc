package eu.dfence.register.invoicing;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Invoices, their lines, payments and printed pages, of the one who buys and of the one who ordered for an organisation.
 * The register made them itself; a payer's name came with the payment.
 */
@ApplicationScoped
class InvoicingHolder implements PersonalDataHolder {
    private static final String OF_THE_SUBJECT = "(i.customerId = :id or i.contactId = :id)";
    private static final List<String> QUESTIONS = List.of(
            "select i from Invoice i where " + OF_THE_SUBJECT,
            "select l from InvoiceLine l join l.invoice i where " + OF_THE_SUBJECT,
            "select v from InvoiceVat v join v.invoice i where " + OF_THE_SUBJECT,
            "select p from Payment p join p.invoice i where " + OF_THE_SUBJECT,
            "select d from Document d join d.invoice i where " + OF_THE_SUBJECT,
            "select c from CreditNote c join c.invoice i where " + OF_THE_SUBJECT,
            "select l from CreditLine l join l.invoice i where " + OF_THE_SUBJECT,
            "select v from CreditVat v join v.invoice i where " + OF_THE_SUBJECT,
            "select d from CreditDocument d join d.invoice i where " + OF_THE_SUBJECT);

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    InvoiceRows rows;

    @Inject
    InvoiceEndings endings;

    @Override
    public String module() {
        return "invoicing";
    }

    /** By invoice number or reference. */
    @Override
    public Set<SubjectId> find(String identifier) {
        TypedInvoice wanted = TypedInvoice.of(identifier);
        return em.createQuery(
                        "select i.customerId from Invoice i where i.number = :number or i.reference.national = :reference",
                        UUID.class)
                .setParameter("number", wanted.number())
                .setParameter("reference", wanted.reference())
                .getResultStream()
                .map(SubjectId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        List<Holding> held = new ArrayList<>();
        for (String question : QUESTIONS) {
            em.createQuery(question, Object.class)
                    .setParameter("id", subject.value())
                    .getResultList()
                    .forEach(row -> held.addAll(catalogue.holdings(row, null)));
        }
        return held;
    }

    @Override
    public Set<String> tables() {
        return InvoiceRows.TABLES;
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        return rows.of(subject);
    }

    @Override
    public void end(SubjectId subject, List<Ending> ended) {
        endings.carryOut(ended);
    }
}
