package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerView;
import eu.dfence.register.customers.api.CustomerViewDesk;
import eu.dfence.register.customers.api.ListColumn;
import eu.dfence.register.privacy.catalogue.api.PersonalIdentityCode;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Stateless
@Local(CustomerViewDesk.class)
public class CustomerViewDeskBean implements CustomerViewDesk {
    @Inject
    ListViews views;

    @Inject
    PostalAreas places;

    @Inject
    CurrentStaff me;

    @Override
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT})
    public List<CustomerView> views() {
        return views.of(me.accountId());
    }

    @Override
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT})
    public CustomerView save(String name, CustomerFilter filter, Set<ListColumn> columns) {
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME || PersonalIdentityCode.isRefused(called)) {
            throw new RegisterException("customers.refused.view-name", LONGEST_NAME);
        }
        if (filter.city() != null && places.city(filter.city()).isEmpty()) {
            throw new RegisterException("customers.refused.view-city");
        }
        long others = views().stream()
                .filter(view -> !view.opening() && !view.name().equalsIgnoreCase(called))
                .count();
        if (others >= MOST) {
            throw new RegisterException("customers.refused.views", MOST);
        }
        return keep(called, filter, columns);
    }

    @Override
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT})
    public CustomerView open(Set<ListColumn> columns) {
        return keep("", CustomerFilter.NONE, columns);
    }

    @Override
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT})
    public Optional<String> city(String typed) {
        return places.city(typed);
    }

    private CustomerView keep(String name, CustomerFilter filter, Set<ListColumn> columns) {
        views.keep(me.accountId(), name, filter, columns);
        return views.named(me.accountId(), name);
    }

    @Override
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT})
    public void remove(UUID view) {
        views.remove(me.accountId(), view);
    }
}
