package eu.dfence.register.web.invoicing;

import eu.dfence.register.invoicing.api.SellerForm;
import java.util.function.Function;

/** What is typed of the company itself, in the order of the page. */
public enum SellerField {
    name(70, SellerForm::name),
    domicile(60, SellerForm::domicile),
    businessId(11, SellerForm::businessId),
    vatNumber(14, SellerForm::vatNumber),
    street(100, SellerForm::street),
    postalCode(8, SellerForm::postalCode),
    city(60, SellerForm::city),
    phone(20, SellerForm::phone),
    email(254, SellerForm::email),
    iban(34, SellerForm::iban),
    bic(11, SellerForm::bic),
    financialYearEnd(5, SellerForm::financialYearEnd),
    lateInterest(80, SellerForm::lateInterest);

    private final int longest;
    private final Function<SellerForm, String> value;

    SellerField(int longest, Function<SellerForm, String> value) {
        this.longest = longest;
        this.value = value;
    }

    public int getLongest() {
        return longest;
    }

    public boolean isRequired() {
        return this != vatNumber && this != bic;
    }

    String of(SellerForm form) {
        return value.apply(form);
    }
}
