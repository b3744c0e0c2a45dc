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

/**
 * One collection case, whole.
 *
 * @param agencyId the business id of an agency that was typed, or null
 * @param partner whether the agency stands in the register of partners; nothing new goes to one that does not
 * @param fetchable whether there is a file for it
 * @param handedBy display name
 * @param closedBy display name, or null while it is open
 * @param demandedOn when the agency last demanded payment, if it said so on closing
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record CaseCard(
        CaseRow row,
        String agencyId,
        boolean partner,
        boolean fetchable,
        String handedBy,
        String closedBy,
        LocalDate demandedOn,
        List<Claim> claims)
        implements Shown, Serializable {
    /**
     * @param capital what was open on the invoice when it was handed over, euros
     * @param open what is open now, euros
     * @param barredAfter the last day on which it can be claimed (728/2003)
     * @param disputed the customer contests it: it is not collected (513/1999 4 c §)
     */
    public record Claim(
            UUID invoice,
            String number,
            LocalDate dueOn,
            BigDecimal capital,
            BigDecimal open,
            LocalDate barredAfter,
            boolean disputed)
            implements Serializable {}

    public CaseCard {
        claims = List.copyOf(claims);
    }

    public boolean disputed() {
        return claims.stream().anyMatch(Claim::disputed);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(row.customer());
    }
}
