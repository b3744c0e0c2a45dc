package eu.dfence.register.orders;

import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What orders hold of a person: as the customer, and as the one who ordered for an organisation. */
@ApplicationScoped
class OrdersHolder implements PersonalDataHolder {
    @Inject
    Orders orders;

    @Inject
    OrderRows rows;

    @Inject
    OrderEndings endings;

    @Override
    public String module() {
        return "orders";
    }

    @Override
    public Set<SubjectId> find(String identifier) {
        return orders.customersOfNumber(identifier.strip()).stream()
                .map(SubjectId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        return orders.of(subject).stream().flatMap(Order::holdings).toList();
    }

    @Override
    public Set<String> tables() {
        return OrderRows.TABLES;
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
