package eu.dfence.register.orders;

import eu.dfence.register.orders.api.VatBreakdown;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.shared.api.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What an order comes to, in euros. */
@Embeddable
class Sums {
    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "net", precision = 12, scale = 2)
    private BigDecimal net;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "vat", precision = 12, scale = 2)
    private BigDecimal vat;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "gross", precision = 12, scale = 2)
    private BigDecimal gross;

    protected Sums() {}

    /** @throws eu.dfence.register.shared.api.RegisterException {@code money.too-large} */
    Sums(VatBreakdown totals) {
        net = totals.net();
        vat = totals.vat();
        gross = new Money(totals.gross()).amount();
    }

    void tell(OrderHoldings holdings) {
        holdings.add("net", net).add("vat", vat).add("gross", gross);
    }

    String archiveText() {
        return String.join("|", net.toPlainString(), vat.toPlainString(), gross.toPlainString());
    }
}
