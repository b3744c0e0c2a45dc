package eu.dfence.register.customers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.privacy.access.api.SurvivingBans.Identifier;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KnownByTest {
    @Test
    @Tag("R-89")
    void a_person_is_known_by_email_phone_and_name_with_address() {
        assertThat(KnownBy.of(CustomerFixture.anna()).identifiers())
                .containsExactlyInAnyOrder(
                        new Identifier(Identifier.Kind.EMAIL, "anna.makinen@example.com"),
                        new Identifier(Identifier.Kind.PHONE, "+358401234567"),
                        new Identifier(
                                Identifier.Kind.NAME_AND_ADDRESS,
                                "anna liisa makinen, satakunnankatu 12 a 4 33100 fi"));
    }

    @Test
    @Tag("R-89")
    void however_the_same_is_written_the_person_is_known_by_the_same() {
        Map<CustomerField, String> typed = CustomerFixture.annasFields();
        typed.put(CustomerField.GIVEN_NAMES, "ANNA  LIISA");
        typed.put(CustomerField.FAMILY_NAME, "Ma\u0308kinen");
        typed.put(CustomerField.EMAIL, " Anna.Makinen (at) EXAMPLE.com ");
        typed.put(CustomerField.MOBILE, "+358 (0)40 1234-567");
        typed.put(CustomerField.POSTAL_STREET, "SATAKUNNANKATU 12 a 4");
        assertThat(KnownBy.of(customer(typed))).isEqualTo(KnownBy.of(CustomerFixture.anna()));
    }

    @Test
    void another_value_is_another_identifier_and_only_what_is_new_is_beyond() {
        Map<CustomerField, String> typed = CustomerFixture.annasFields();
        typed.put(CustomerField.MOBILE, "040 123 4568");
        KnownBy moved = KnownBy.of(customer(typed));
        assertThat(moved.beyond(KnownBy.of(CustomerFixture.anna())))
                .containsExactly(new Identifier(Identifier.Kind.PHONE, "+358401234568"));
        assertThat(moved.beyond(moved)).isEmpty();
    }

    @Test
    void a_former_value_is_not_what_the_person_is_known_by() {
        Person anna = CustomerFixture.anna();
        Map<CustomerField, String> typed = CustomerFixture.annasFields();
        typed.put(CustomerField.EMAIL, "uusi@example.com");
        anna.accept(CustomerFixture.checkOfPerson(typed).checked());
        assertThat(KnownBy.of(anna).identifiers())
                .contains(new Identifier(Identifier.Kind.EMAIL, "uusi@example.com"))
                .doesNotContain(new Identifier(Identifier.Kind.EMAIL, "anna.makinen@example.com"));
    }

    private static Person customer(Map<CustomerField, String> typed) {
        return new Person(104235, CustomerFixture.checkOfPerson(typed).checked(), CustomerFixture.TODAY);
    }
}
