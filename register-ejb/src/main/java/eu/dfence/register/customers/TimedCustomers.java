package eu.dfence.register.customers;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Customers of whom nothing was heard for the period: no order, request, note or detail. Whoever represents an organisation is looked
 * at with it.
 */
@ApplicationScoped
class TimedCustomers implements TimedRowsKnown {
    private static final String OWN = " and not exists (select 1 from %1$s x where x.customer_id ="
            + " customers_customer.id and x.%2$s >= %3$s)";
    private static final String UNHEARD = "customer_since < ?1 and obtained_on < ?1 and forgotten_on is null"
            + OWN.formatted("customers_email", "obtained_on", "?1")
            + OWN.formatted("customers_phone", "obtained_on", "?1")
            + OWN.formatted("customers_address", "obtained_on", "?1")
            + OWN.formatted("customers_note", "written_at", "?2")
            + OWN.formatted("customers_review", "kept_on", "?1")
            + " and not exists (select 1 from customers_representation r where r.person_id = customers_customer.id"
            + " and r.valid_to is null)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Reviews reviews;

    @Override
    public List<TimedRows> timed() {
        return List.of(new TimedRows(em, RetentionClock.CUSTOMER, "customers_customer", UNHEARD)
                .unless(reviews::dealtWith)
                .reviewed(reviews::clear, reviews::mark, reviews::waiting));
    }
}
