package eu.dfence.register.web.shell;

import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** What the person may do, for pages that show only what is theirs. Courtesy only: the desks are the locks. */
@Named("tasks")
@RequestScoped
public class Tasks {
    @Inject
    CurrentStaff staff;

    private Set<String> roles;

    /** Whether the person holds the role, for example {@code SALES_MAINTAIN}. */
    public boolean hold(String role) {
        return roles().contains(role);
    }

    public boolean isOrdering() {
        return hold(Roles.CUSTOMER_SERVICE_MAINTAIN) || hold(Roles.SALES_MAINTAIN);
    }

    public boolean isPaying() {
        return hold(Roles.INVOICING_MAINTAIN) || hold(Roles.CUSTOMER_SERVICE_MAINTAIN);
    }

    /** May maintain the price list. */
    public boolean isPricing() {
        return hold(Roles.SALES_MAINTAIN) || hold(Roles.INVOICING_MAINTAIN);
    }

    /** May keep the companies whose people use the register, and their agreements. */
    public boolean isAgreeing() {
        return hold(Roles.REGISTER_CONTACT_MAINTAIN) || hold(Roles.PRIVACY_OFFICER_MAINTAIN);
    }

    /** Whether a section of the navigation is theirs, for example {@code orders}. */
    public boolean may(String section) {
        return Section.of(section).openTo(roles());
    }

    /** May see sums of all invoices. */
    public boolean isCounting() {
        return Figures.mayCount(roles());
    }

    /** May see who of the staff has which rights. */
    public boolean isGuarding() {
        return Section.STAFF.openTo(roles());
    }

    private Set<String> roles() {
        if (roles == null) {
            roles = staff.rights().roles();
        }
        return roles;
    }
}
