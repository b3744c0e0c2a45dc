package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.ContactValue;
import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.customers.api.EmailVerification;
import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.customers.api.Origin;
import eu.dfence.register.customers.api.Saving;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.customers.api.TimelineEntry;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A customer changed: what is remembered of it, and who may. */
@ExtendWith(ArquillianExtension.class)
class CustomersIT {
    private static final String CLERK = "asiakaspalvelu";

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    CustomerDesk desk;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-36")
    @Tag("R-37")
    void a_changed_address_tells_its_new_source_and_what_stood_before() throws Exception {
        SubjectId id = persons.registered("Muuttaja", "Historia", "historia@example.com", "044 555 0102");
        CustomerForm form = callers.as(CLERK, () -> desk.form(id));
        Map<CustomerField, String> typed = told(form);
        typed.put(CustomerField.POSTAL_STREET, "Uusikatu 9");
        typed.put(CustomerField.SOURCE, Source.UPDATE_SERVICE.name());
        typed.put(CustomerField.SOURCE_PARTNER, "Osoitepalvelu Oy");
        save(id, form, typed);

        CustomerCard card = callers.as(CLERK, () -> desk.card(id));
        ContactValue.Address address = card.addresses().get(0);
        assertThat(address.street()).isEqualTo("Uusikatu 9");
        assertThat(address.origin().source()).isEqualTo(Source.UPDATE_SERVICE);
        assertThat(address.origin().partner()).isEqualTo("Osoitepalvelu Oy");
        assertThat(address.before()).isEqualTo("Kokeilutie 1, 33720 Tampere");
        assertThat(card.phones().get(0).origin().source()).isEqualTo(Source.CUSTOMER);
        assertThat(card.timeline()).extracting(TimelineEntry::kind).containsExactly(TimelineEntry.Kind.ADDRESS_CHANGED);
        assertThat(card.writer(card.timeline().get(0).by())).isNotBlank();
    }

    @Test
    @Tag("R-27")
    void a_verified_address_tells_by_whose_word_when_and_who_wrote_it_down() throws Exception {
        SubjectId id = persons.registered("Vahvistaja", "Vahva", "vahva@example.com", null);
        assertThat(email(id).verified()).isNull();
        CustomerForm form = callers.as(CLERK, () -> desk.form(id));
        Map<CustomerField, String> typed = told(form);
        typed.put(CustomerField.EMAIL_VERIFIED, EmailVerification.VERIFIED_NOW.name());
        typed.put(CustomerField.SOURCE, Source.REGISTRATION.name());
        save(id, form, typed);

        Origin verified = email(id).verified();
        assertThat(verified.source()).isEqualTo(Source.REGISTRATION);
        assertThat(verified.obtainedOn()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(callers.as(CLERK, () -> desk.card(id)).writer(verified.recordedBy()))
                .isNotBlank();
        assertThat(email(id).origin().source()).isEqualTo(Source.CUSTOMER);
        assertThat(callers.as(CLERK, () -> desk.form(id)).text(CustomerField.EMAIL_VERIFIED))
                .isEqualTo(EmailVerification.VERIFIED.name());
        assertThat(holder().holdings(id))
                .filteredOn(held -> held.column().startsWith("verified_"))
                .extracting(Holding::column)
                .containsExactlyInAnyOrder("verified_source", "verified_on");

        CustomerForm again = callers.as(CLERK, () -> desk.form(id));
        Map<CustomerField, String> other = told(again);
        other.put(CustomerField.EMAIL, "heikko@example.com");
        save(id, again, other);
        assertThat(email(id).verified()).isNull();
    }

    @Test
    @Tag("R-08")
    void of_two_who_opened_the_same_customer_the_second_is_told_and_loses_nothing() throws Exception {
        SubjectId id = persons.registered("Muokkaajaa", "Kaksi", "kaksi@example.com", null);
        CustomerForm first = callers.as(CLERK, () -> desk.form(id));
        CustomerForm second = callers.as("myynti", () -> desk.form(id));
        Map<CustomerField, String> mine = told(first);
        mine.put(CustomerField.MOBILE, "044 555 0103");
        save(id, first, mine);

        Map<CustomerField, String> theirs = told(second);
        theirs.put(CustomerField.EMAIL, "toinen@example.com");
        Saving saving = callers.as(
                "myynti", () -> desk.update(id, new CustomerForm(CustomerKind.PERSON, second.version(), theirs)));
        assertThat(saving).isInstanceOf(Saving.Stale.class);
        CustomerCard card = callers.as(CLERK, () -> desk.card(id));
        assertThat(card.emails()).extracting(ContactValue.Email::address).containsExactly("kaksi@example.com");
        assertThat(card.phones()).extracting(ContactValue.Phone::e164).containsExactly("+358445550103");
    }

    @Test
    @Tag("R-26")
    void a_representation_stands_on_both_cards_and_ends() throws Exception {
        SubjectId person = persons.registered("Eeva", "Edustaja", "eeva.edustaja@example.com", null);
        Map<CustomerField, String> typed = Persons.person(null, null, "oy@example.com", null);
        typed.put(CustomerField.ORGANISATION_NAME, "Edustettu Oy");
        SubjectId company =
                stored(callers.as(CLERK, () -> desk.create(new CustomerForm(CustomerKind.ORGANISATION, 0, typed))));
        callers.as(CLERK, () -> {
            desk.represent(person, company, "Ostaja", Source.CUSTOMER, null);
            return null;
        });
        assertThat(callers.as(CLERK, () -> desk.card(person)).representations())
                .singleElement()
                .matches(row -> row.other().equals(company) && row.validTo() == null);
        assertThat(callers.as(CLERK, () -> desk.card(company)).representations())
                .singleElement()
                .matches(row -> row.other().equals(person));
        callers.as(CLERK, () -> {
            desk.endRepresentation(person, company);
            return null;
        });
        assertThat(callers.as(CLERK, () -> desk.card(person)).representations())
                .singleElement()
                .matches(row -> row.validTo() != null);
    }

    @Test
    @Tag("R-54")
    void reading_is_not_maintaining_and_it_sees_nobody() throws Exception {
        assertThatThrownBy(() -> callers.as("yllapito", () -> desk.search(new CustomerSearch("", 10))))
                .isInstanceOf(EJBAccessException.class);
        CustomerForm form =
                new CustomerForm(CustomerKind.PERSON, 0, Persons.person("Tule", "Ei", "ei.tule@example.com", null));
        assertThat(callers.as(
                        "lukija", () -> desk.search(new CustomerSearch("", 10)).rows()))
                .isNotEmpty();
        assertThatThrownBy(() -> callers.as("lukija", () -> desk.create(form))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Tag("R-10")
    void a_note_stands_on_the_timeline_with_its_writer() throws Exception {
        SubjectId id = persons.registered("Henkilö", "Merkintä", "merkinta@example.com", null);
        callers.as("laskutus", () -> {
            desk.addNote(id, NoteKind.CALL, "Lupasi maksaa perjantaina.");
            return null;
        });
        CustomerCard card = callers.as(CLERK, () -> desk.card(id));
        assertThat(card.timeline())
                .singleElement()
                .matches(entry -> entry.text().startsWith("Lupasi"));
        assertThat(card.writer(card.timeline().get(0).by())).isNotBlank();
    }

    private ContactValue.Email email(SubjectId id) throws Exception {
        return callers.as(CLERK, () -> desk.card(id)).emails().get(0);
    }

    private static SubjectId stored(Saving saving) {
        assertThat(saving).isInstanceOf(Saving.Stored.class);
        return ((Saving.Stored) saving).customer();
    }

    private void save(SubjectId id, CustomerForm opened, Map<CustomerField, String> typed) throws Exception {
        stored(callers.as(CLERK, () -> desk.update(id, new CustomerForm(opened.kind(), opened.version(), typed))));
    }

    private static Map<CustomerField, String> told(CustomerForm form) {
        Map<CustomerField, String> typed = new EnumMap<>(form.typed());
        typed.put(CustomerField.SOURCE, Source.CUSTOMER.name());
        typed.put(CustomerField.OBTAINED_ON, "2.11.2026");
        return typed;
    }

    private PersonalDataHolder holder() {
        Set<PersonalDataHolder> found = new HashSet<>();
        holders.forEach(each -> {
            if (each.module().equals("customers")) {
                found.add(each);
            }
        });
        return found.iterator().next();
    }
}
