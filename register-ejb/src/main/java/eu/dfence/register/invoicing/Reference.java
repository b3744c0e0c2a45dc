package eu.dfence.register.invoicing;

import eu.dfence.register.banking.api.CreditorReference;
import eu.dfence.register.banking.api.ReferenceNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a payer writes so that the money finds its invoice: the national reference and the same as RF (ISO 11649). */
@Embeddable
class Reference {
    @Column(name = "reference")
    private String national;

    @Column(name = "rf_reference")
    private String rf;

    protected Reference() {}

    Reference(InvoiceNumber number) {
        ReferenceNumber made = ReferenceNumber.make(number.digits());
        this.national = made.value();
        this.rf = CreditorReference.of(made).value();
    }

    ReferenceNumber national() {
        return new ReferenceNumber(national);
    }

    CreditorReference rf() {
        return new CreditorReference(rf);
    }

    String text() {
        return national + "|" + rf;
    }
}
