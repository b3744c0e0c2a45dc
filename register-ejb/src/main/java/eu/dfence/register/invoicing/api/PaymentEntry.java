package eu.dfence.register.invoicing.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A payment as a person types it.
 *
 * @param intentKey one per rendered form: the same key twice is one booking
 * @param reference national or RF, spaces allowed
 * @param amount euros, comma or point, at most two decimals
 * @param payerName who paid when it was somebody else than the buyer, or null
 */
public record PaymentEntry(UUID intentKey, String reference, String amount, LocalDate paidOn, String payerName)
        implements Serializable {}
