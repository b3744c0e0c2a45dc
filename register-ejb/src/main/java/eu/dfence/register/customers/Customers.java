package eu.dfence.register.customers;

import eu.dfence.register.privacy.catalogue.api.ErasedSubjects;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The customers, to be changed; lists and cards are read by {@link CustomerList} and {@link CustomerFile}. */
@Dependent
class Customers {
    @PersistenceContext
    EntityManager em;

    @Inject
    ErasedSubjects erased;

    long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval(customers_number_seq)")
                        .getSingleResult())
                .longValue();
    }

    void add(Customer customer) {
        em.persist(customer);
    }

    void add(Note note) {
        em.persist(note);
    }

    void add(Representation representation) {
        em.persist(representation);
    }

    Optional<Customer> find(SubjectId subject) {
        return bySubject(subject).getResultStream().findFirst();
    }

    /** To add something to. */
    Customer get(SubjectId subject) {
        Customer customer = find(subject).orElseThrow(Customers::unknown);
        erased.refuse(Set.of(subject));
        return customer;
    }

    /** Locked until the end of the transaction. */
    Customer getToChange(SubjectId subject) {
        Customer customer = bySubject(subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Customers::unknown);
        erased.refuse(Set.of(subject));
        return customer;
    }

    /** So that the version grows even when only a contact value changed. */
    void raiseVersion(Customer customer) {
        em.lock(customer, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void write() {
        em.flush();
    }

    <C extends Customer> C get(SubjectId subject, Class<C> kind) {
        Customer customer = get(subject);
        if (!kind.isInstance(customer)) {
            throw new RegisterException("customers.refused.representation");
        }
        return kind.cast(customer);
    }

    Optional<Representation> representation(Person person, Organisation organisation, LocalDate today) {
        return em.createQuery(
                        "select r from Representation r where r.person = :person and r.organisation = :organisation"
                                + " and (r.validTo is null or r.validTo > :today)",
                        Representation.class)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    List<Representation> representationsOf(Customer customer) {
        return em.createQuery(
                        "select r from Representation r join fetch r.person join fetch r.organisation"
                                + " where r.person.id = :customer or r.organisation.id = :customer order by r.id",
                        Representation.class)
                .setParameter("customer", customer.id())
                .getResultList();
    }

    List<Note> notesOf(Customer customer) {
        return em.createQuery("select n from Note n where n.customer = :customer order by n.id", Note.class)
                .setParameter("customer", customer)
                .getResultList();
    }

    private TypedQuery<Customer> bySubject(SubjectId subject) {
        return em.createQuery("select c from Customer c where c.subjectId = :subject", Customer.class)
                .setParameter("subject", subject.value());
    }

    private static RegisterException unknown() {
        return new RegisterException("customers.unknown");
    }
}
