package eu.dfence.register.invoicing.api;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * What is to be credited.
 *
 * @param intentKey of the form: the same key again gives the first result
 * @param amounts euros without VAT by the position of the line; an absent line is not credited
 * @param reason at most 200 characters
 */
public record CreditForm(UUID intentKey, UUID invoice, Map<Integer, BigDecimal> amounts, String reason) {
    public CreditForm {
        amounts = Map.copyOf(amounts);
    }
}
