package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerFilter.Part;
import java.util.stream.Collectors;

/**
 * A filter as SQL. Alone it walks the index of one of its parts, which of them the optimiser weighs: each begins with the
 * part and goes on in the order of the list. Beside a search it asks each customer found.
 */
final class Narrowing {
    private final CustomerFilter filter;

    Narrowing(CustomerFilter filter) {
        this.filter = filter;
    }

    /** The table of the customers, to be walked along one of the filter's indexes only. */
    String customers() {
        String indexes =
                filter.parts().stream().map(Narrowing::index).collect(Collectors.joining(", ", " force index (", ")"));
        return "customers_customer t" + (filter.parts().isEmpty() ? "" : indexes);
    }

    private static String index(Part part) {
        return "customers_customer_" + part.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What must hold of the customer t. */
    Sql ofCustomer() {
        return conditions("t");
    }

    /** What must hold of the customer whose row id stands in that column; never turned into a join of its own order. */
    Sql of(String customerColumn) {
        if (filter.parts().isEmpty()) {
            return new Sql();
        }
        return new Sql()
                .add(" and (select count(*) from customers_customer f where f.id = " + customerColumn)
                .add(conditions("f"))
                .add(") = 1");
    }

    private Sql conditions(String alias) {
        Sql sql = new Sql();
        if (filter.kind() != null)
            sql.add(" and " + alias + ".kind = ?", filter.kind().name());
        if (filter.status() != null)
            sql.add(" and " + alias + ".status = ?", filter.status().name());
        if (filter.city() != null) sql.add(" and " + alias + ".postal_city = ?", filter.city());
        if (filter.forbidden()) sql.add(" and " + alias + ".forbidden = true");
        if (filter.restricted()) sql.add(" and " + alias + ".restricted = true");
        return sql;
    }
}
