package eu.dfence.register.invoicing;

import eu.dfence.register.banking.api.FinnishCalendar;
import eu.dfence.register.invoicing.api.InvoiceState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days of an invoice. */
@Embeddable
class Terms {
    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    @Column(name = "payment_term_days")
    private int days;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected Terms() {}

    /** Due after so many days net, moved to a bank day (velkakirjalaki 622/1947 5 §). */
    Terms(LocalDate issuedOn, LocalDate deliveredOn, int days) {
        this.issuedOn = issuedOn;
        this.deliveredOn = deliveredOn;
        this.days = days;
        this.dueOn = FinnishCalendar.nextBankDay(issuedOn.plusDays(days));
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate deliveredOn() {
        return deliveredOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int days() {
        return days;
    }

    /** Whole days since the due date; a settled invoice is not overdue, whenever it was paid. */
    static long daysOverdue(InvoiceState state, LocalDate dueOn, LocalDate today) {
        return state.open() ? Math.max(0, ChronoUnit.DAYS.between(dueOn, today)) : 0;
    }

    String text() {
        return issuedOn + "|" + deliveredOn + "|" + days + "|" + dueOn;
    }
}
