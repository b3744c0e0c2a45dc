package eu.dfence.register.invoicing.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;

/** Whether who asks may be shown invoices of a buyer; asked inside one transaction and without a role. */
public interface KnownBuyers {
    /** @throws jakarta.ejb.EJBAccessException when the register has forgotten the buyer, and who asks needs none of their vouchers */
    void refuse(SubjectId buyer);
}
