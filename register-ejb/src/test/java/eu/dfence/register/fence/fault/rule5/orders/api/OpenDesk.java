package eu.dfence.register.fence.fault.rule5.orders.api;

import eu.dfence.register.shared.api.Roles;
import jakarta.annotation.security.RolesAllowed;

public interface OpenDesk {
    @RolesAllowed(Roles.SALES)
    void guardedOnTheInterfaceOnly();

    void guardedByNobody();

    void guarded();
}
