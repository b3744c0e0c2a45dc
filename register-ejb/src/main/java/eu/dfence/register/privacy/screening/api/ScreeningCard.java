package eu.dfence.register.privacy.screening.api;

import java.io.Serializable;
import java.util.List;

/**
 * One version of a screening.
 *
 * @param signedBy name of whoever signed, or null
 * @param newest whether no later version was signed
 * @param versions all of the processing's, the newest first
 */
public record ScreeningCard(
        ScreeningRow row, ScreeningForm form, String signedBy, boolean newest, List<ScreeningRow> versions)
        implements Serializable {
    public ScreeningCard {
        versions = List.copyOf(versions);
    }
}
