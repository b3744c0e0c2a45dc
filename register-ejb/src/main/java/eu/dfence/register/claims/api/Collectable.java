package eu.dfence.register.claims.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What of a debtor's invoices can be handed over, earliest due first. */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record Collectable(UUID invoice, SubjectId customer, String debtorName, List<Row> rows)
        implements Shown, Serializable {
    /** @param barredAfter the last day on which it can be claimed (728/2003) */
    public record Row(UUID invoice, String number, LocalDate dueOn, BigDecimal open, LocalDate barredAfter)
            implements Serializable {}

    public Collectable {
        rows = List.copyOf(rows);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(customer);
    }
}
