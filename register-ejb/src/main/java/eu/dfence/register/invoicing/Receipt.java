package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.PaymentEntry;
import eu.dfence.register.shared.api.Money;
import eu.dfence.register.shared.api.RegisterException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A payment as typed, once it makes sense: a sum above zero, a day that has come, a name that fits. */
record Receipt(UUID intentKey, Money amount, LocalDate paidOn, String payerName, UUID by, Instant at) {
    private static final int PAYER_LENGTH = 70;

    static Receipt of(PaymentEntry entry, UUID by, Clock clock) {
        Money amount = Money.parse(entry.amount());
        if (amount.isZero() || amount.isNegative()) throw new RegisterException("payments.refused.not-positive");
        if (entry.paidOn() == null) throw new RegisterException("payments.refused.no-day");
        if (entry.paidOn().isAfter(LocalDate.now(clock))) throw new RegisterException("payments.refused.future");
        return new Receipt(entry.intentKey(), amount, entry.paidOn(), payer(entry.payerName()), by, clock.instant());
    }

    private static String payer(String typed) {
        if (typed == null || typed.isBlank()) return null;
        String name = typed.strip();
        if (name.length() > PAYER_LENGTH) throw new RegisterException("payments.refused.payer-length", PAYER_LENGTH);
        return name;
    }
}
