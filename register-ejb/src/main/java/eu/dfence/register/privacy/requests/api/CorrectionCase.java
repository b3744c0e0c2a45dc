package eu.dfence.register.privacy.requests.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The corrections of one request, and how far they are.
 *
 * @param granted whether they may be carried out now: decided so, and not yet closed
 */
@PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
public record CorrectionCase(
        UUID request, SubjectId subject, String number, LocalDate receivedOn, boolean granted, List<Item> items)
        implements Serializable {
    /**
     * @param id names it within its request
     * @param settledOn the day it was carried out, or null
     * @param outcome what was done where it cannot be seen from here, or null
     */
    public record Item(long id, Correction asked, LocalDate settledOn, String outcome) implements Serializable {}

    public CorrectionCase {
        items = List.copyOf(items);
    }

    /** @throws eu.dfence.register.shared.api.RegisterException {@code requests.unknown} */
    public Item item(long id) {
        return items.stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new RegisterException("requests.unknown"));
    }
}
