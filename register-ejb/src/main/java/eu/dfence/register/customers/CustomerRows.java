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
import java.util.stream.Stream;

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
            "customers_email", "select e.id, e.replacedAt from EmailAddress e where e.customer.id = :id",
            "customers_phone", "select p.id, p.replacedAt from Phone p where p.customer.id = :id",
            "customers_address", "select a.id, a.replacedAt from PostalAddress a where a.customer.id = :id");

    private static final Map<String, String> OTHERS = Map.of(
            "customers_representation",
                    "select r.id from Representation r where r.person.id = :id or r.organisation.id = :id",
            "customers_note", "select n.id from Note n where n.customer.id = :id");

    @PersistenceContext
    EntityManager em;

    List<HeldRow> of(SubjectId subject) {
        return asked("select c.id from Customer c where c.subjectId = :id", Long.class, subject.value()).stream()
                .flatMap(this::of)
                .toList();
    }

    private Stream<HeldRow> of(Long customer) {
        List<HeldRow> rows = new ArrayList<>();
        rows.add(HeldRow.of("customers_customer", customer));
        rows.add(HeldRow.of("customers_name_key", customer));
        CONTACTS.forEach((table, question) -> asked(question, Object[].class, customer)
                .forEach(row -> rows.add(
                        HeldRow.of(table, row[0]).used(row[1] == null ? HeldRow.Use.CURRENT : HeldRow.Use.FORMER))));
        OTHERS.forEach((table, question) ->
                asked(question, Long.class, customer).forEach(id -> rows.add(HeldRow.of(table, id))));
        return rows.stream();
    }

    private <T> List<T> asked(String question, Class<T> answer, Object of) {
        return em.createQuery(question, answer).setParameter("id", of).getResultList();
    }
}
