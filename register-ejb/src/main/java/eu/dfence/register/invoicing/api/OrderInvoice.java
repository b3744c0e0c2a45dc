package eu.dfence.register.invoicing.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The invoice that came of an order: where it is and how it stands, and nothing of anybody. Euros. */
public record OrderInvoice(
        UUID id, String number, LocalDate dueOn, BigDecimal gross, BigDecimal open, InvoiceState state)
        implements Serializable {}
