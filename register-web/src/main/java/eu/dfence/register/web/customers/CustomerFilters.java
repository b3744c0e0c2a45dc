package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerFilter.Part;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.web.shell.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The words of the list's filters. */
@Named("customerFilters")
@ApplicationScoped
public class CustomerFilters {
    public CustomerKind[] getKinds() {
        return CustomerKind.values();
    }

    public CustomerStatus[] getStatuses() {
        return CustomerStatus.values();
    }

    /** Whether the part says more than its own name. */
    public boolean valued(Part part) {
        return part != Part.FORBIDDEN && part != Part.RESTRICTED;
    }

    public String said(CustomerFilter filter, Part part) {
        return switch (part) {
            case KIND -> Texts.of("customers.kind." + filter.kind());
            case STATUS -> Texts.of("customers.status." + filter.status());
            case CITY -> filter.city();
            case FORBIDDEN, RESTRICTED -> "";
        };
    }
}
