package eu.dfence.register.customers;

import static eu.dfence.register.customers.api.CustomerField.*;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.customers.api.CustomerCategory;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.customers.api.EmailText;
import eu.dfence.register.customers.api.EmailVerification;
import eu.dfence.register.customers.api.FieldRefusal;
import eu.dfence.register.customers.api.InvoicingMethod;
import eu.dfence.register.customers.api.PhoneKind;
import eu.dfence.register.customers.api.PhoneNumber;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.shared.api.BusinessId;
import eu.dfence.register.shared.api.Money;
import eu.dfence.register.shared.api.OvtId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The rules of the customer form. Either every field stands, or each that does not has its refusal. */
class FormCheck {
    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");
    /** A longer term would have to be agreed expressly (laki kaupallisten sopimusten maksuehdoista 30/2013). */
    private static final int LONGEST_TERM = 90;

    private final CustomerForm form;
    private final FormReader reader;
    private final CheckedForm checked;

    /**
     * @param places Posti's list
     * @param by who wrote the form
     * @param request number of the request that asks for it, or null
     */
    FormCheck(CustomerForm form, PostalAreas places, Clock clock, UUID by, String request) {
        this.form = form;
        this.reader = new FormReader(form);
        reader.refuseIdentityCodes();
        Provenance provenance = provenance(clock, by, request);
        this.checked = new CheckedForm(
                form.kind(),
                identity(),
                language(),
                reader.choice(CATEGORY, CustomerCategory.class),
                reader.choice(STATUS, CustomerStatus.class),
                reader.value(EMAIL, EmailText::parse),
                verification(provenance),
                phones(),
                addresses(new AddressReader(reader, places)),
                terms(),
                provenance);
    }

    List<FieldRefusal> refusals() {
        return reader.refusals();
    }

    /** Only when nothing was refused. */
    CheckedForm checked() {
        return checked;
    }

    private CheckedForm.Identity identity() {
        if (form.kind() == CustomerKind.PERSON) {
            String given = reader.name(GIVEN_NAMES, 80);
            return new CheckedForm.Identity(given, reader.name(FAMILY_NAME, 80), null, null, false, null, null);
        }
        String name = reader.name(ORGANISATION_NAME, 160);
        BusinessId business = reader.value(BUSINESS_ID, BusinessId::parse);
        OvtId ovt = reader.value(OVT, OvtId::parse);
        return new CheckedForm.Identity(
                null,
                null,
                name,
                business == null ? null : business.value(),
                reader.yes(VAT_REGISTERED),
                ovt == null ? null : ovt.value(),
                reader.text(EINVOICE_OPERATOR, 20));
    }

    private String language() {
        String language = form.text(LANGUAGE);
        if (!LANGUAGES.contains(language)) {
            reader.refuse(LANGUAGE, "customers.refused.choice");
        }
        return language;
    }

    /** what is not said stays as it is, and only whoever reads the mail can say that it arrives. */
    private EmailVerification verification(Provenance told) {
        if (reader.empty(EMAIL_VERIFIED)) {
            return EmailVerification.VERIFIED;
        }
        EmailVerification said = reader.choice(EMAIL_VERIFIED, EmailVerification.class);
        if (said == EmailVerification.VERIFIED_NOW && reader.empty(EMAIL)) {
            reader.refuse(EMAIL, "customers.refused.verified-nothing");
        }
        if (said == EmailVerification.VERIFIED_NOW && told != null && !told.fromReader()) {
            reader.refuse(EMAIL_VERIFIED, "customers.refused.verified-source");
        }
        return said;
    }

    private Map<PhoneKind, CheckedForm.WrittenNumber> phones() {
        Map<PhoneKind, CheckedForm.WrittenNumber> phones = new EnumMap<>(PhoneKind.class);
        for (PhoneKind kind : PhoneKind.values()) {
            CustomerField field = FormFill.field(kind);
            PhoneNumber number = reader.value(field, PhoneNumber::parse);
            String asEntered = reader.text(field, 40);
            if (number != null && asEntered != null) {
                phones.put(kind, new CheckedForm.WrittenNumber(number, asEntered));
            }
        }
        return phones;
    }

    private static Map<AddressKind, AddressLines> addresses(AddressReader reader) {
        Map<AddressKind, AddressLines> addresses = new EnumMap<>(AddressKind.class);
        for (AddressKind kind : AddressKind.values()) {
            AddressLines lines = reader.read(kind);
            if (lines != null) {
                addresses.put(kind, lines);
            }
        }
        return addresses;
    }

    private CheckedForm.Terms terms() {
        InvoicingMethod method = reader.choice(INVOICING_METHOD, InvoicingMethod.class);
        if (method == InvoicingMethod.EMAIL && reader.empty(EMAIL)) {
            reader.refuse(EMAIL, "customers.refused.invoicing-email");
        }
        if (method == InvoicingMethod.EINVOICE) {
            refuseWithoutEinvoiceAddress();
        }
        Money limit = reader.value(CREDIT_LIMIT, Money::parse);
        if (limit != null && limit.isNegative()) {
            reader.refuse(CREDIT_LIMIT, "customers.refused.negative");
        }
        int days = reader.whole(PAYMENT_TERM_DAYS, 0, LONGEST_TERM);
        return new CheckedForm.Terms(days, limit == null ? null : limit.amount(), method);
    }

    private void refuseWithoutEinvoiceAddress() {
        if (form.kind() == CustomerKind.PERSON) {
            reader.refuse(INVOICING_METHOD, "customers.refused.einvoice-person");
            return;
        }
        for (CustomerField field : List.of(OVT, EINVOICE_OPERATOR)) {
            if (reader.empty(field)) {
                reader.refuse(field, "customers.refused.einvoice-address");
            }
        }
    }

    private Provenance provenance(Clock clock, UUID by, String request) {
        Source source = reader.choice(SOURCE, Source.class);
        LocalDate obtained = reader.pastDay(OBTAINED_ON, LocalDate.now(clock));
        String partner = reader.text(SOURCE_PARTNER, 80);
        if (source == null || obtained == null) {
            return null;
        }
        if (source.needsPartner() && partner == null) {
            reader.refuse(SOURCE_PARTNER, "customers.refused.source-partner");
            return null;
        }
        return new Provenance(source, partner, request, obtained, clock.instant(), by);
    }
}
