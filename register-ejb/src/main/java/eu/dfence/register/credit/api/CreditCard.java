package eu.dfence.register.credit.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import java.io.Serializable;
import java.util.List;

/** The credit decisions about a customer, the newest first. */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record CreditCard(List<DecisionRow> decisions) implements Serializable {
    public CreditCard {
        decisions = List.copyOf(decisions);
    }
}
