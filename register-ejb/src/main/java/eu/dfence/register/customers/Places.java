package eu.dfence.register.customers;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.PlainRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who lives or lived at an address: the household, and whoever moved in later. */
@Dependent
class Places {
    private static final Pattern TYPED = Pattern.compile("(.+?),? +([0-9]{5})\\b.*");
    private static final int MOST = 100;

    @Inject
    PlainRows database;

    /** @param typed street and postal code in one line; nobody for anything else */
    Set<SubjectId> at(String typed) {
        Matcher address = TYPED.matcher(typed.strip());
        if (!address.matches()) return Set.of();
        return new Sql()
                .add(
                        "select distinct c.subject_id from customers_address a join customers_customer c on c.id = a.customer_id"
                                + " where a.postal_code = ? and a.street = ? limit " + MOST,
                        address.group(2),
                        address.group(1))
                .rows(database)
                .map(Cells::subject)
                .collect(Collectors.toSet());
    }
}
