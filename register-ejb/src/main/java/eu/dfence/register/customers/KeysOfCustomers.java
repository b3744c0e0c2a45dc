package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CustomerKeys;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.PlainRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;

/** Every customer's id, and the lock on one. */
@Dependent
class KeysOfCustomers implements CustomerKeys {
    private static final int STEP = 20_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    PlainRows database;

    @Override
    public void lock(SubjectId customer) {
        em.createNativeQuery("select id from customers_customer where subject_id = ? for update")
                .setParameter(1, customer.value())
                .getResultList();
    }

    @Override
    public void each(Consumer<SubjectId> told) {
        long last = 0;
        while (true) {
            List<Cells> some = new Sql()
                    .add("select id, subject_id from customers_customer where id > ? order by id limit " + STEP, last)
                    .rows(database)
                    .toList();
            for (Cells cells : some) {
                last = cells.number();
                told.accept(cells.subject());
            }
            if (some.size() < STEP) return;
        }
    }
}
