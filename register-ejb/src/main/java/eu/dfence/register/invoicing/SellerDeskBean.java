package eu.dfence.register.invoicing;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.invoicing.api.SellerBook;
import eu.dfence.register.invoicing.api.SellerDesk;
import eu.dfence.register.invoicing.api.SellerForm;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.RetriedOnConflict;
import eu.dfence.register.shared.api.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

@Stateless
@Local(SellerDesk.class)
public class SellerDeskBean implements SellerDesk {
    @Inject
    Sellers sellers;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.INVOICING, Roles.AUDITOR})
    public SellerBook book() {
        List<Seller> all = sellers.all();
        LocalDate today = LocalDate.now(clock);
        Seller now = all.stream()
                .filter(each -> !each.validFrom().isAfter(today))
                .findFirst()
                .orElse(null);
        return new SellerBook(
                all.stream()
                        .map(each -> new SellerBook.Entry(each.details(), each == now))
                        .toList(),
                sellers.mark(all));
    }

    @Override
    @RolesAllowed(Roles.INVOICING_MAINTAIN)
    @RetriedOnConflict
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(long mark, SellerForm form) {
        SellerForm details = SellerDetails.read(form);
        List<Seller> all = sellers.locked();
        if (sellers.mark(all) != mark) throw new RegisterException("invoicing.refused.seller-changed");
        if (details.validFrom() == null || details.validFrom().isBefore(LocalDate.now(clock))) {
            throw new RegisterException("invoicing.refused.seller-past");
        }
        all.stream()
                .filter(each -> each.validFrom().equals(details.validFrom()))
                .findFirst()
                .ifPresentOrElse(each -> each.write(details), () -> sellers.add(new Seller(details)));
    }
}
