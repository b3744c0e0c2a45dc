package eu.dfence.register.privacy.requests.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * @param answeredOn the day the person was told
 * @param fee as typed, in euros; null or empty: free of charge
 * @param feeReason why the request is manifestly unfounded or excessive; needed with a fee (GDPR Art. 12(5))
 */
public record ClosingForm(LocalDate answeredOn, String fee, String feeReason) implements Serializable {
    public static ClosingForm free(LocalDate answeredOn) {
        return new ClosingForm(answeredOn, null, null);
    }
}
