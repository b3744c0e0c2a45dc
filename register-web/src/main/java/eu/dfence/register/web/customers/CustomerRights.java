package eu.dfence.register.web.customers;

import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** Which buttons of the customer screens are worth showing. Courtesy only: the desks are the locks. */
@Named("customerRights")
@RequestScoped
public class CustomerRights {
    @Inject
    CurrentStaff staff;

    /** Change customers and set prohibitions. */
    public boolean isMaintain() {
        return any(
                Roles.CUSTOMER_SERVICE_MAINTAIN,
                Roles.SALES_MAINTAIN,
                Roles.PRIVACY_OFFICER_MAINTAIN,
                Roles.REGISTER_CONTACT_MAINTAIN);
    }

    public boolean isLift() {
        return any(Roles.CUSTOMER_SERVICE_MAINTAIN, Roles.PRIVACY_OFFICER_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN);
    }

    public boolean isRestrict() {
        return any(Roles.PRIVACY_OFFICER_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN);
    }

    /** Choose mailings and make their files. */
    public boolean isMail() {
        return any(Roles.SALES_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN);
    }

    public boolean isNote() {
        return isMaintain() || any(Roles.INVOICING_MAINTAIN);
    }

    public boolean isOrder() {
        return any(Roles.CUSTOMER_SERVICE_MAINTAIN, Roles.SALES_MAINTAIN);
    }

    private boolean any(String... roles) {
        return Stream.of(roles).anyMatch(staff.rights().roles()::contains);
    }
}
