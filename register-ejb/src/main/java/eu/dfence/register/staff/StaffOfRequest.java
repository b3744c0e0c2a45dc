package eu.dfence.register.staff;

import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import eu.dfence.register.staff.api.StaffRights;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.UUID;

/** The container's caller is named by the account's opaque id; this turns it back into a person with rights. */
@RequestScoped
class StaffOfRequest implements CurrentStaff {
    @Inject
    SecurityContext security;

    @Inject
    StaffRights staffRights;

    @Override
    public Rights rights() {
        Principal caller = security.getCallerPrincipal();
        if (caller == null) {
            throw new EJBAccessException("nobody has signed in");
        }
        return staffRights
                .of(UUID.fromString(caller.getName()))
                .orElseThrow(() -> new EJBAccessException("the account is closed"));
    }
}
