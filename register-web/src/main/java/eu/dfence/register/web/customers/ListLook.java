package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerView;
import eu.dfence.register.customers.api.ListColumn;
import java.io.Serializable;
import java.util.Set;

/**
 * How the customer list is looked at.
 *
 * @param view the name of the saved view it began with, or the empty text
 */
record ListLook(CustomerFilter filter, Set<ListColumn> columns, String view) implements Serializable {
    static final ListLook USUAL = new ListLook(CustomerFilter.NONE, ListColumn.USUAL, "");

    static ListLook of(CustomerView view) {
        return new ListLook(view.filter(), view.columns(), view.name());
    }

    ListLook narrowed(CustomerFilter to) {
        return new ListLook(to, columns, view);
    }

    ListLook showing(Set<ListColumn> wanted) {
        return new ListLook(filter, Set.copyOf(wanted), view);
    }
}
