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
 * The invoice as it left.
 *
 * @param fileName names the invoice and nobody, for example {@code lasku-2026-1163.pdf}
 * @param sha256 of the bytes, in hex
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record InvoiceDocument(SubjectId customer, String fileName, String sha256, byte[] pdf)
        implements Shown, Serializable {
    public static String fileNameOf(String invoiceNumber) {
        return "lasku-" + invoiceNumber + ".pdf";
    }

    public static String fileNameOfCredit(String creditNumber) {
        return "hyvityslasku-" + creditNumber + ".pdf";
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(customer);
    }
}
