package eu.dfence.register.invoicing;

import eu.dfence.register.banking.api.Iban;
import eu.dfence.register.customers.api.EmailText;
import eu.dfence.register.customers.api.PhoneNumber;
import eu.dfence.register.customers.api.PostalCode;
import eu.dfence.register.invoicing.api.SellerForm;
import eu.dfence.register.shared.api.BusinessId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Typed;
import eu.dfence.register.shared.api.VatNumber;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Pattern;

/** Reads what was typed of the company into what its columns hold, or refuses it. */
final class SellerDetails {
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");

    private SellerDetails() {}

    static SellerForm read(SellerForm typed) {
        BusinessId businessId = BusinessId.parse(typed.businessId());
        return new SellerForm(
                typed.validFrom(),
                text(typed.name(), 70),
                text(typed.street(), 100),
                PostalCode.parse(typed.postalCode()).value(),
                text(typed.city(), 60),
                text(typed.domicile(), 60),
                businessId.value(),
                vatNumber(typed.vatNumber(), businessId).value(),
                Iban.finnish(typed.iban()).value(),
                bic(typed.bic()),
                EmailText.parse(text(typed.email(), 254)).address(),
                PhoneNumber.parse(typed.phone()).print(),
                yearEnd(typed.financialYearEnd()),
                text(typed.lateInterest(), 80));
    }

    private static VatNumber vatNumber(String typed, BusinessId businessId) {
        VatNumber own = VatNumber.of(businessId);
        if (!Typed.compact(typed).isEmpty() && !VatNumber.parse(typed).equals(own)) {
            throw new RegisterException("invoicing.refused.seller-vat-number");
        }
        return own;
    }

    private static String bic(String typed) {
        String code = Typed.code(typed);
        if (code.isEmpty()) return null;
        if (!BIC.matcher(code).matches()) throw new RegisterException("invoicing.refused.seller-bic");
        return code;
    }

    /** The 29th of February ends no financial year that comes again. */
    private static String yearEnd(String typed) {
        try {
            MonthDay day = MonthDay.parse("--" + typed);
            if (!day.isValidYear(2026)) throw new RegisterException("invoicing.refused.seller-year-end");
            return typed;
        } catch (DateTimeException e) {
            throw new RegisterException("invoicing.refused.seller-year-end");
        }
    }

    private static String text(String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new RegisterException("invoicing.refused.seller-text", longest);
        }
        return text;
    }
}
