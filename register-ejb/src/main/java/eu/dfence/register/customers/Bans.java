package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.Prohibitions;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts beside customers what they forbade and what is frozen, so that it is seen before anybody acts. */
@Dependent
class Bans {
    @Inject
    Prohibitions prohibitions;

    Page<CustomerRow> mark(Page<CustomerRow> page) {
        Collection<SubjectId> shown = page.subjectsShown();
        if (shown.isEmpty()) {
            return page;
        }
        Map<SubjectId, List<Prohibition>> forbidden = prohibitions.inForce(shown);
        Set<SubjectId> frozen = prohibitions.restricted(shown);
        List<CustomerRow> marked = page.rows().stream()
                .map(row -> row.under(forbidden.getOrDefault(row.id(), List.of()), frozen.contains(row.id())))
                .toList();
        return new Page<>(marked, page.hits(), page.previous(), page.next());
    }

    List<Prohibition> of(SubjectId customer) {
        return prohibitions.inForce(customer);
    }

    boolean restricted(SubjectId customer) {
        return prohibitions.restricted(customer);
    }
}
