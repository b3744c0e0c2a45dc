package eu.dfence.register.web.invoicing;

import eu.dfence.register.invoicing.api.PaymentDesk;
import eu.dfence.register.invoicing.api.PaymentRow;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.shared.api.Roles;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The payments recorded last. */
@Named("paymentList")
@RequestScoped
public class PaymentListBacking {
    @EJB
    PaymentDesk payments;

    private Page<PaymentRow> page;

    public Page<PaymentRow> getPage() {
        if (page == null) {
            page = payments.recent(Requested.text("at"));
        }
        return page;
    }

    public boolean isMaintained() {
        return Requested.may(Roles.INVOICING_MAINTAIN);
    }
}
