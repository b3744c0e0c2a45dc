package eu.dfence.register.customers;

import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The customer's rows as erasure sees them: no law keeps any of them. */
@Dependent
class CustomerRows {
    static final Set<String> TABLES = Set.of(
            "customers_customer",
            "customers_name_key",
            "customers_email",
            "customers_phone",
            "customers_address",
            "customers_representation",
            "customers_note");

    private static final Map<String, String> CONTACTS = Map.of(
            "customers_email", "select e.id, e.replacedAt from EmailAddress e where e.customer.subjectId = :id",
            "customers_phone", "select p.id, p.replacedAt from Phone p where p.customer.subjectId = :id",
            "customers_address", "select a.id, a.replacedAt from PostalAddress a where a.customer.subjectId = :id");

    @PersistenceContext
    EntityManager em;

    List<HeldRow> of(SubjectId subject) {
        List<HeldRow> rows = new ArrayList<>();
        ids("select c.id from Customer c where c.subjectId = :id", subject).forEach(id -> {
            rows.add(HeldRow.of("customers_customer", id));
            rows.add(HeldRow.of("customers_name_key", id));
        });
        CONTACTS.forEach((table, question) -> em.createQuery(question, Object[].class)
                .setParameter("id", subject.value())
                .getResultList()
                .forEach(row -> rows.add(
                        HeldRow.of(table, row[0]).used(row[1] == null ? HeldRow.Use.CURRENT : HeldRow.Use.FORMER))));
        ids(
                        "select r.id from Representation r where r.person.subjectId = :id or r.organisation.subjectId = :id",
                        subject)
                .forEach(id -> rows.add(HeldRow.of("customers_representation", id)));
        ids("select n.id from Note n where n.customer.subjectId = :id", subject)
                .forEach(id -> rows.add(HeldRow.of("customers_note", id)));
        return rows;
    }

    private List<Long> ids(String question, SubjectId subject) {
        return em.createQuery(question, Long.class)
                .setParameter("id", subject.value())
                .getResultList();
    }
}
