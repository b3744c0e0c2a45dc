package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerCategory;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.customers.api.InvoicingMethod;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.access.api.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The options of the customer form, as texts: the desk reads them like everything else that is sent. */
@Named("customerChoices")
@ApplicationScoped
public class CustomerChoices {
    public List<String> getLanguages() {
        return List.of("fi", "sv", "en");
    }

    public List<String> getYesNo() {
        return List.of("true", "false");
    }

    public List<String> getStatuses() {
        return names(CustomerStatus.values());
    }

    public List<String> getCategories() {
        return names(CustomerCategory.values());
    }

    public List<String> getMethods() {
        return names(InvoicingMethod.values());
    }

    public List<String> getSources() {
        return names(Source.values());
    }

    public List<String> getChannels() {
        return names(Channel.values());
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
