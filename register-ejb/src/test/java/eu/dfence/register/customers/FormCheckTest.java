package eu.dfence.register.customers;

import static eu.dfence.register.customers.CustomerFixture.annasFields;
import static eu.dfence.register.customers.CustomerFixture.checkOfOrganisation;
import static eu.dfence.register.customers.CustomerFixture.checkOfPerson;
import static eu.dfence.register.customers.CustomerFixture.companysFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.FieldRefusal;
import eu.dfence.register.customers.api.PhoneKind;
import eu.dfence.register.customers.api.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R-08")
class FormCheckTest {
    @Test
    void a_right_form_is_read_whole() {
        Map<CustomerField, String> typed = annasFields();
        typed.put(CustomerField.CREDIT_LIMIT, "3 000,50");
        typed.put(CustomerField.EMAIL, "Anna.Makinen (at) example.com");
        FormCheck check = checkOfPerson(typed);
        assertThat(check.refusals()).isEmpty();
        CheckedForm form = check.checked();
        assertThat(form.identity().familyName()).isEqualTo("Mäkinen");
        assertThat(form.email().address()).isEqualTo("Anna.Makinen@example.com");
        assertThat(form.phones().get(PhoneKind.MOBILE).number().e164()).isEqualTo("+358401234567");
        assertThat(form.phones().get(PhoneKind.MOBILE).asEntered()).isEqualTo("040 123 4567");
        assertThat(form.addresses().get(AddressKind.POSTAL).inWords())
                .isEqualTo("Satakunnankatu 12 A 4, 33100 Tampere");
        assertThat(form.addresses()).doesNotContainKey(AddressKind.BILLING);
        assertThat(form.terms().creditLimit()).isEqualTo(new BigDecimal("3000.50"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "GIVEN_NAMES, -, customers.refused.required.givenNames",
                "FAMILY_NAME, ' ', customers.refused.required.familyName",
                "FAMILY_NAME, ---, customers.refused.name",
                "LANGUAGE, de, customers.refused.choice",
                "STATUS, -, customers.refused.choice",
                "EMAIL, anna(at)example, customers.refused.email",
                "EMAIL_VERIFIED, KYLLÄ, customers.refused.choice",
                "MOBILE, 6231418, phone.format",
                "MOBILE, 0600 12345, phone.premium",
                "POSTAL_STREET, -, customers.refused.required.street",
                "POSTAL_CODE, -, customers.refused.required.postal-code",
                "POSTAL_CODE, 3310, postal-code.format",
                "POSTAL_CODE, 33101, customers.refused.postal-code-unknown",
                "POSTAL_CITY, -, customers.refused.required.city",
                "POSTAL_COUNTRY, XX, customers.refused.country",
                "PAYMENT_TERM_DAYS, 91, customers.refused.whole",
                "PAYMENT_TERM_DAYS, -1, customers.refused.whole",
                "PAYMENT_TERM_DAYS, '14,5', customers.refused.whole",
                "CREDIT_LIMIT, '1,234', money.decimals",
                "CREDIT_LIMIT, '-1', customers.refused.negative",
                "CREDIT_LIMIT, paljon, money.format",
                "SOURCE, -, customers.refused.choice",
                "OBTAINED_ON, 31.2.2026, customers.refused.day",
                "OBTAINED_ON, 23.11.2026, customers.refused.future",
            })
    void a_wrong_field_is_refused_beside_itself_and_alone(CustomerField field, String text, String key) {
        Map<CustomerField, String> typed = annasFields();
        typed.put(field, text);
        assertThat(checkOfPerson(typed).refusals())
                .extracting(FieldRefusal::field, FieldRefusal::key)
                .containsExactly(tuple(field, key));
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    @Tag("R-27")
    void only_the_reader_or_their_organisation_verifies_an_address(Source source) {
        Map<CustomerField, String> typed = annasFields();
        typed.put(CustomerField.EMAIL_VERIFIED, "VERIFIED_NOW");
        typed.put(CustomerField.SOURCE, source.name());
        typed.put(CustomerField.SOURCE_PARTNER, "Kumppani Oy");
        boolean reader = source.providedByPerson() || source == Source.ORGANISATION;
        assertThat(checkOfPerson(typed).refusals())
                .extracting(FieldRefusal::field)
                .containsExactlyElementsOf(reader ? List.of() : List.of(CustomerField.EMAIL_VERIFIED));
    }

    @Test
    @Tag("R-27")
    void no_address_is_not_verified() {
        Map<CustomerField, String> typed = annasFields();
        typed.put(CustomerField.EMAIL, "");
        typed.put(CustomerField.INVOICING_METHOD, "POST");
        typed.put(CustomerField.EMAIL_VERIFIED, "VERIFIED_NOW");
        assertThat(checkOfPerson(typed).refusals())
                .extracting(FieldRefusal::field, FieldRefusal::key)
                .containsExactly(tuple(CustomerField.EMAIL, "customers.refused.verified-nothing"));
    }

    @Test
    void every_wrong_field_is_told_at_once() {
        Map<CustomerField, String> typed = annasFields();
        typed.put(CustomerField.FAMILY_NAME, "");
        typed.put(CustomerField.MOBILE, "12");
        typed.put(CustomerField.POSTAL_CODE, "abc");
        assertThat(checkOfPerson(typed).refusals())
                .extracting(FieldRefusal::field)
                .containsExactlyInAnyOrder(CustomerField.FAMILY_NAME, CustomerField.MOBILE, CustomerField.POSTAL_CODE);
    }

    @Tag("R-28")
    @ParameterizedTest
    @CsvSource({"00104", "30107", "33006"})
    void codes_that_take_no_letters_are_refused_in_words(String code) {
        Map<CustomerField, String> typed = annasFields();
        typed.put(CustomerField.POSTAL_CODE, code);
        assertThat(checkOfPerson(typed).refusals())
                .extracting(FieldRefusal::key)
                .containsExactly("customers.refused.postal-code-parcels");
    }

    @Tag("R-28")
    @ParameterizedTest
    @CsvSource({"FI-33100, FI, 33100", "AX-22100, AX, 22100", "00101, fi, 00101", "111 22, SE, 111 22"})
    void codes_are_kept_as_their_country_writes_them(String code, String country, String kept) {
        Map<CustomerField, String> typed = annasFields();
        typed.put(CustomerField.POSTAL_CODE, code);
        typed.put(CustomerField.POSTAL_COUNTRY, country);
        FormCheck check = checkOfPerson(typed);
        assertThat(check.refusals()).isEmpty();
        assertThat(check.checked().addresses().get(AddressKind.POSTAL).postalCode())
                .isEqualTo(kept);
    }

    @Tag("R-37")
    @Tag("R-38")
    @ParameterizedTest
    @EnumSource(
            value = Source.class,
            names = {"RESELLER", "UPDATE_SERVICE", "SUBCONTRACTOR"})
    void what_came_through_a_partner_names_the_partner(Source source) {
        Map<CustomerField, String> typed = annasFields();
        typed.put(CustomerField.SOURCE, source.name());
        assertThat(checkOfPerson(typed).refusals())
                .extracting(FieldRefusal::field)
                .containsExactly(CustomerField.SOURCE_PARTNER);
        typed.put(CustomerField.SOURCE_PARTNER, "Osoitepalvelu Oy");
        assertThat(checkOfPerson(typed).refusals()).isEmpty();
    }

    @Tag("R-32")
    @Tag("R-101")
    @ParameterizedTest
    @EnumSource(CustomerField.class)
    void a_personal_identity_code_is_refused_in_every_field(CustomerField field) {
        Map<CustomerField, String> typed = annasFields();
        typed.put(field, "hetu 010594Y9032");
        assertThat(checkOfPerson(typed).refusals())
                .extracting(FieldRefusal::field, FieldRefusal::key)
                .contains(tuple(field, "personal-identity-code.refused"));
    }

    @Test
    void an_e_invoice_needs_its_address_and_operator() {
        Map<CustomerField, String> typed = companysFields();
        typed.put(CustomerField.INVOICING_METHOD, "EINVOICE");
        assertThat(checkOfOrganisation(typed).refusals())
                .extracting(FieldRefusal::field)
                .containsExactly(CustomerField.OVT, CustomerField.EINVOICE_OPERATOR);
        typed.put(CustomerField.OVT, "003723456780");
        typed.put(CustomerField.EINVOICE_OPERATOR, "DABAFIHH");
        assertThat(checkOfOrganisation(typed).refusals()).isEmpty();
    }

    @Test
    void invoices_by_e_mail_need_an_address() {
        Map<CustomerField, String> typed = annasFields();
        typed.remove(CustomerField.EMAIL);
        assertThat(checkOfPerson(typed).refusals())
                .extracting(FieldRefusal::key)
                .containsExactly("customers.refused.invoicing-email");
    }

    @Tag("R-26")
    @ParameterizedTest
    @CsvSource({
        "BUSINESS_ID, 2345678-1, business-id.check-digit",
        "BUSINESS_ID, FI23456780, business-id.format",
        "OVT, 003723456781, ovt.check-digit",
        "ORGANISATION_NAME, '', customers.refused.required.organisationName",
    })
    void an_organisations_ids_are_checked(CustomerField field, String text, String key) {
        Map<CustomerField, String> typed = companysFields();
        typed.put(field, text);
        assertThat(checkOfOrganisation(typed).refusals())
                .extracting(FieldRefusal::field, FieldRefusal::key)
                .containsExactly(tuple(field, key));
    }
}
