package eu.dfence.register.customers;

import eu.dfence.register.privacy.access.api.HoldsChanged;
import eu.dfence.register.privacy.access.api.SurvivingBans;
import eu.dfence.register.privacy.catalogue.api.PersonErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Says, when a customer is erased or lifts something, what the customer is known by. */
@Dependent
class BansThatSurvive {
    @Inject
    Customers customers;

    @Inject
    SurvivingBans surviving;

    void keep(@Observes PersonErased erased) {
        customers
                .find(erased.subject())
                .ifPresent(customer ->
                        surviving.keep(erased.subject(), KnownBy.of(customer).identifiers()));
    }

    void forget(@Observes HoldsChanged changed) {
        customers
                .find(changed.subject())
                .ifPresent(customer -> surviving.forgetLifted(
                        changed.subject(), KnownBy.of(customer).identifiers()));
    }
}
