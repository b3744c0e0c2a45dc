package eu.dfence.register.fence.fault.rule5.orders;

import eu.dfence.register.fence.fault.rule5.orders.api.OpenDesk;
import eu.dfence.register.shared.api.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** A role on the class or the interface is overlooked sooner or later. */
@Stateless
@RolesAllowed(Roles.SALES)
public class OpenDeskBean implements OpenDesk {
    @Override
    public void guardedOnTheInterfaceOnly() {}

    @Override
    @RolesAllowed({})
    public void guardedByNobody() {}

    @Override
    @RolesAllowed(Roles.SALES)
    public void guarded() {}
}
