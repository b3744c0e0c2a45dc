package eu.dfence.register.customers;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.Eraser;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.Origin;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the customer register itself holds of a person: who they are, how they are reached, whom they represent, what was written. */
@ApplicationScoped
class CustomersHolder implements PersonalDataHolder {
    @Inject
    Customers customers;

    @Inject
    CustomerList list;

    @Inject
    Places places;

    @Inject
    Catalogue catalogue;

    @Inject
    CustomerRows rows;

    @Inject
    Eraser eraser;

    @Override
    public String module() {
        return "customers";
    }

    @Override
    public Set<SubjectId> find(String identifier) {
        Set<SubjectId> found = new HashSet<>(list.exactly(Wanted.of(identifier)));
        found.addAll(places.at(identifier));
        return Set.copyOf(found);
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        List<Holding> held = new ArrayList<>();
        customers.find(subject).ifPresent(customer -> {
            held.addAll(catalogue.holdings(customer, customer.provenance().told()));
            customer.contacts()
                    .all()
                    .forEach(contact -> held.addAll(
                            catalogue.holdings(contact, contact.provenance().told())));
            customers.representationsOf(customer).forEach(each -> {
                Origin told = each.provenance().told();
                held.addAll(catalogue.holdings(each, told));
                held.addAll(each.represented(subject, told));
            });
            customers.notesOf(customer).forEach(note -> held.addAll(catalogue.holdings(note, null)));
        });
        return held;
    }

    @Override
    public Set<String> tables() {
        return CustomerRows.TABLES;
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        return rows.of(subject);
    }

    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        eraser.erase(
                endings,
                "customers_note",
                "customers_representation",
                "customers_address",
                "customers_phone",
                "customers_email",
                "customers_name_key.customer_id",
                "customers_customer");
    }
}
