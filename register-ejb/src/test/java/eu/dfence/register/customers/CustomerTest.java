package eu.dfence.register.customers;

import static eu.dfence.register.customers.CustomerFixture.CLOCK;
import static eu.dfence.register.customers.CustomerFixture.TODAY;
import static eu.dfence.register.customers.CustomerFixture.anna;
import static eu.dfence.register.customers.CustomerFixture.annasFields;
import static eu.dfence.register.customers.CustomerFixture.checkOfPerson;
import static eu.dfence.register.customers.CustomerFixture.company;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.shared.api.RegisterException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-08")
class CustomerTest {
    @Test
    @Tag("R-25")
    void a_person_is_listed_by_family_name() {
        assertThat(anna().listName()).isEqualTo("Mäkinen, Anna Liisa");
        assertThat(company().listName()).isEqualTo("Tammiston Pinta Oy");
    }

    @Test
    @Tag("R-36")
    void a_changed_address_takes_the_new_source_and_leaves_the_old_one_as_history() {
        Person anna = anna();
        Map<CustomerField, String> typed = annasFields();
        typed.put(CustomerField.POSTAL_STREET, "Uusikatu 1");
        typed.put(CustomerField.SOURCE, "UPDATE_SERVICE");
        typed.put(CustomerField.SOURCE_PARTNER, "Osoitepalvelu Oy");
        typed.put(CustomerField.OBTAINED_ON, "20.11.2026");
        anna.accept(checkOfPerson(typed).checked());

        List<Contact> addresses =
                anna.contacts().all().filter(PostalAddress.class::isInstance).toList();
        assertThat(addresses).hasSize(2);
        assertThat(addresses.get(0).current()).isFalse();
        assertThat(addresses.get(0).provenance().told().source()).isEqualTo("CUSTOMER");
        assertThat(addresses.get(1).current()).isTrue();
        assertThat(addresses.get(1).provenance().told().source()).isEqualTo("UPDATE_SERVICE, Osoitepalvelu Oy");
        assertThat(addresses.get(1).inWords()).isEqualTo("Uusikatu 1, 33100 Tampere");
    }

    @Test
    @Tag("R-27")
    void an_address_stays_verified_until_it_changes_or_the_reader_says_otherwise() {
        Person anna = anna();
        assertThat(verified(anna)).isFalse();
        save(anna, CustomerField.EMAIL_VERIFIED, "VERIFIED_NOW");
        assertThat(verified(anna)).isTrue();
        save(anna, CustomerField.EMAIL_VERIFIED, "");
        assertThat(verified(anna)).isTrue();
        save(anna, CustomerField.EMAIL_VERIFIED, "VERIFIED");
        assertThat(verified(anna)).isTrue();
        save(anna, CustomerField.EMAIL, "toinen@example.com");
        assertThat(verified(anna)).isFalse();
        save(anna, CustomerField.EMAIL_VERIFIED, "VERIFIED_NOW");
        assertThat(verified(anna)).isTrue();
        save(anna, CustomerField.EMAIL_VERIFIED, "NOT_VERIFIED");
        assertThat(verified(anna)).isFalse();
    }

    private static void save(Person anna, CustomerField field, String text) {
        Map<CustomerField, String> typed = annasFields();
        typed.put(CustomerField.EMAIL, current(anna).inWords());
        typed.put(field, text);
        anna.accept(checkOfPerson(typed).checked());
    }

    private static boolean verified(Person anna) {
        return current(anna).verified();
    }

    private static EmailAddress current(Person anna) {
        return anna.contacts().emails().stream()
                .filter(Contact::current)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_unchanged_value_keeps_its_own_source() {
        Person anna = anna();
        Map<CustomerField, String> typed = annasFields();
        typed.put(CustomerField.SOURCE, "STAFF");
        typed.put(CustomerField.MOBILE, "+358 40 1234567");
        anna.accept(checkOfPerson(typed).checked());

        assertThat(anna.contacts().all())
                .hasSize(3)
                .allMatch(Contact::current)
                .allMatch(contact -> contact.provenance().told().source().equals("CUSTOMER"));
        assertThat(anna.provenance().told().source()).isEqualTo("CUSTOMER");
    }

    @Test
    void a_new_name_carries_its_source_and_new_keys() {
        Person anna = anna();
        Map<CustomerField, String> typed = annasFields();
        typed.put(CustomerField.FAMILY_NAME, "Öhman");
        typed.put(CustomerField.SOURCE, "SERVICE_NOTICE");
        anna.accept(checkOfPerson(typed).checked());
        assertThat(anna.provenance().told().source()).isEqualTo("SERVICE_NOTICE");
        assertThat(anna.listName()).isEqualTo("Öhman, Anna Liisa");
    }

    @Test
    void a_value_taken_away_stays_as_history_only() {
        Person anna = anna();
        Map<CustomerField, String> typed = annasFields();
        typed.put(CustomerField.MOBILE, "");
        anna.accept(checkOfPerson(typed).checked());
        assertThat(anna.contacts().all().filter(Phone.class::isInstance))
                .hasSize(1)
                .noneMatch(Contact::current);
    }

    @Test
    @Tag("R-33")
    void a_partners_value_without_the_partner_is_refused() {
        assertThatThrownBy(() -> new Provenance(Source.RESELLER, " ", TODAY, CLOCK.instant(), UUID.randomUUID()))
                .isInstanceOf(RegisterException.class)
                .hasMessage("customers.refused.source-partner");
    }

    @Test
    @Tag("R-26")
    void a_representation_ends_once() {
        Provenance told = new Provenance(Source.CUSTOMER, null, TODAY, CLOCK.instant(), null);
        Representation representation = new Representation(anna(), company(), " Ostopäällikkö ", TODAY, told);
        representation.end(TODAY);
        assertThatThrownBy(() -> representation.end(TODAY)).hasMessage("customers.refused.represents-not");
    }

    @Test
    @Tag("R-10")
    void a_note_says_something_and_not_too_much() {
        UUID me = UUID.randomUUID();
        for (String text : List.of("", "   ", "a".repeat(Note.LONGEST + 1))) {
            assertThatThrownBy(() -> new Note(anna(), NoteKind.CALL, text, CLOCK.instant(), me))
                    .hasMessage("customers.refused.note");
        }
    }

    @Test
    @Tag("R-28")
    void places_are_written_as_people_write_them() {
        assertThat(new PostalArea("34130", "YLINEN-KYLÄ", "ÖVRE BYN", 1, "Ylöjärvi").place())
                .matches(place ->
                        place.nameFi().equals("Ylinen-Kylä") && place.nameSv().equals("Övre Byn") && place.letters());
    }
}
