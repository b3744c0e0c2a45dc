package eu.dfence.register.customers;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.customers.api.KeptFor;
import eu.dfence.register.customers.api.QualityDesk;
import eu.dfence.register.customers.api.QualityFault;
import eu.dfence.register.customers.api.QualityRow;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

@Stateless
@Local(QualityDesk.class)
public class QualityDeskBean implements QualityDesk {
    @Inject
    QualityQueue faults;

    @Inject
    Customers customers;

    @Inject
    Reviews reviews;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.CUSTOMER_REGISTER)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT})
    public Page<QualityRow> queue(QualityFault fault, String cursor) {
        Cursor from = cursor == null ? Cursor.start(false) : Cursor.parse(cursor);
        return faults.page(fault, from, LocalDate.now(clock));
    }

    @Override
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE_MAINTAIN,
        Roles.SALES_MAINTAIN,
        Roles.PRIVACY_OFFICER_MAINTAIN,
        Roles.REGISTER_CONTACT_MAINTAIN
    })
    public void returned(SubjectId customer) {
        customers
                .getToChange(customer)
                .contacts()
                .postal()
                .orElseThrow(() -> new RegisterException("customers.refused.no-address"))
                .cameBack(LocalDate.now(clock));
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public void keep(SubjectId customer, KeptFor ground) {
        reviews.keep(customer, ground, staff.accountId());
    }
}
