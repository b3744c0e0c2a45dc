package eu.dfence.register.invoicing.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * What a typed reference leads to.
 *
 * @param invoice null when it leads nowhere
 * @param refusal why it leads nowhere, as a key of the text bundles, or null
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record PaymentTarget(InvoiceRow invoice, String refusal) implements Shown, Serializable {
    @Override
    public Collection<SubjectId> subjectsShown() {
        return invoice == null ? List.of() : invoice.subjectsShown();
    }
}
