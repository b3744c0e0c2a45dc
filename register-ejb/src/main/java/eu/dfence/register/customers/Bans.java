package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.privacy.access.api.Marks;
import eu.dfence.register.privacy.access.api.Prohibitions;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

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
        Marks marks = prohibitions.marks(shown);
        List<CustomerRow> marked = page.rows().stream()
                .map(row -> row.under(marks.prohibitions(row.id()), marks.restricted(row.id())))
                .toList();
        return new Page<>(marked, page.hits(), page.previous(), page.next());
    }

    Marks of(SubjectId customer) {
        return prohibitions.marks(List.of(customer));
    }
}
