package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.customers.api.PostalPlace;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a customer is found, and in which order they stand. */
@ExtendWith(ArquillianExtension.class)
class CustomerSearchIT {
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

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-08")
    @Tag("R-25")
    void a_person_is_found_however_it_is_typed() throws Exception {
        SubjectId id = persons.registered("Żółć-Mäkelä", "Åke Örjan", "ake.zolc@example.com", "044 555 0101");
        long number = callers.as(CLERK, () -> desk.card(id)).number();
        for (String typed : List.of(
                "zolc",
                "ŻÓŁĆ",
                "makela zolc",
                "ake zolc",
                "orjan zol",
                "zolc makela ake orj",
                "Ake.Zolc@example.com",
                "ake.zolc(at)example.com",
                "ake.zolc@",
                "0445550101",
                "+358 44 555 01",
                String.valueOf(number))) {
            assertThat(found(typed)).as(typed).contains(id);
        }
        assertThat(found("zolc xyz")).isEmpty();
        assertThat(found("2345678-1")).isEmpty();
    }

    @Test
    @Tag("R-08")
    void pages_lose_nobody_and_show_nobody_twice_there_and_back() throws Exception {
        for (String typed : List.of("", "a", "+35840", "info")) {
            List<List<SubjectId>> there = new ArrayList<>();
            List<List<SubjectId>> back = new ArrayList<>();
            String cursor = null;
            Page<CustomerRow> page;
            do {
                page = search(new CustomerSearch(typed, cursor, 97));
                there.add(ids(page));
                cursor = page.next();
            } while (cursor != null);
            back.add(ids(page));
            for (cursor = page.previous(); cursor != null; cursor = page.previous()) {
                page = search(new CustomerSearch(typed, cursor, 97));
                back.add(ids(page));
            }
            Collections.reverse(back);
            List<SubjectId> all = there.stream().flatMap(List::stream).toList();
            assertThat(all).as(typed).doesNotHaveDuplicates();
            assertThat(new HashSet<>(back.stream().flatMap(List::stream).toList()))
                    .isEqualTo(new HashSet<>(all));
        }
    }

    @Test
    @Tag("R-08")
    @Tag("R-27")
    @Tag("R-29")
    void whoever_has_two_current_values_under_one_beginning_stands_once_in_the_list() throws Exception {
        SubjectId first =
                withTwoPhones("Numeroa", "Kaksi", "kaksi.postia@a.example.com", "044 655 0201", "044 655 0203");
        SubjectId second =
                withTwoPhones("Numerot", "Toiset", "kaksi.postia@b.example.com", "044 655 0202", "044 655 0204");
        database(
                "insert into customers_email (id, version, customer_id, address, address_key, source, obtained_on,"
                        + " recorded_at) select nextval(customers_email_seq), 1, c.id, 'kaksi.postia@c.example.com',"
                        + " 'kaksi.postia@c.example.com', 'WEB', c.obtained_on, c.recorded_at"
                        + " from customers_customer c where c.subject_id = ?",
                first);
        for (String typed : List.of("044 655 02", "kaksi.postia@")) {
            assertThat(found(typed)).as(typed).containsExactly(first, second);
            Page<CustomerRow> start = search(new CustomerSearch(typed, 1));
            Page<CustomerRow> end = search(new CustomerSearch(typed, start.next(), 1));
            assertThat(ids(start)).as(typed).containsExactly(first);
            assertThat(start.hits()).as(typed).isEqualTo(2);
            assertThat(ids(end)).as(typed).containsExactly(second);
            assertThat(end.next()).as(typed).isNull();
            assertThat(ids(search(new CustomerSearch(typed, end.previous(), 1))))
                    .as(typed)
                    .containsExactly(first);
        }
    }

    private SubjectId withTwoPhones(String family, String given, String email, String mobile, String work)
            throws Exception {
        Map<CustomerField, String> typed = Persons.person(family, given, email, mobile);
        typed.put(CustomerField.WORK_PHONE, work);
        return persons.registered(typed);
    }

    @Test
    @Tag("R-08")
    void the_list_is_in_finnish_order() throws Exception {
        persons.registered("Zeppelin", "Aatu", "z1@example.com", null);
        persons.registered("Åberg-Zz", "Aatu", "z2@example.com", null);
        persons.registered("Ähtäri-Zz", "Aatu", "z3@example.com", null);
        persons.registered("Öhman-Zz", "Aatu", "z4@example.com", null);
        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            Page<CustomerRow> page = search(new CustomerSearch("", cursor, 100));
            page.rows().forEach(row -> names.add(row.name()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(names).containsSubsequence("Zeppelin, Aatu", "Åberg-Zz, Aatu", "Ähtäri-Zz, Aatu", "Öhman-Zz, Aatu");
    }

    @Test
    @Tag("R-82")
    void a_likely_double_is_shown_before_it_is_made() throws Exception {
        SubjectId id = persons.registered("Kappale", "Tupla", "tupla@example.com", null);
        Map<CustomerField, String> sameMail = Persons.person("Nimi", "Toinen", "TUPLA@example.com", null);
        Map<CustomerField, String> sameName = Persons.person("Kappale", "Tupla", "eri@example.com", null);
        Map<CustomerField, String> other = Persons.person("Kappale", "Tupla", "eri@example.com", null);
        other.put(CustomerField.POSTAL_CODE, "00100");
        assertThat(doubles(sameMail)).contains(id);
        assertThat(doubles(sameName)).contains(id);
        assertThat(doubles(other)).doesNotContain(id);
    }

    @Test
    @Tag("R-77")
    void the_holder_finds_a_person_by_each_identifier_and_by_nothing_less() throws Exception {
        SubjectId id = persons.registered("Minut", "Löydä", "loyda.minut@example.com", "044 700 0104");
        for (String identifier :
                List.of("loyda.minut@example.com", "044 700 0104", "+358447000104", "Löydä Minut", "minut loyda")) {
            assertThat(holder().find(identifier)).as(identifier).containsExactly(id);
        }
        for (String less : List.of("loyda.minut@", "0447000", "minut", "", "--")) {
            assertThat(holder().find(less)).as(less).isEmpty();
        }
    }

    @Test
    @Tag("R-28")
    void postis_list_tells_the_place_and_whether_letters_reach_it() throws Exception {
        assertThat(callers.as(CLERK, () -> desk.postalPlace("00100")))
                .contains(new PostalPlace("00100", "Helsinki", "Helsingfors", true));
        assertThat(callers.as(CLERK, () -> desk.postalPlace("00104"))).get().matches(place -> !place.letters());
        assertThat(callers.as(CLERK, () -> desk.postalPlace("12345"))).isEmpty();
    }

    private Page<CustomerRow> search(CustomerSearch search) throws Exception {
        return callers.as(CLERK, () -> desk.search(search));
    }

    private List<SubjectId> found(String typed) throws Exception {
        return ids(search(new CustomerSearch(typed, 50)));
    }

    private static List<SubjectId> ids(Page<CustomerRow> page) {
        return page.rows().stream().map(CustomerRow::id).toList();
    }

    private List<SubjectId> doubles(Map<CustomerField, String> typed) throws Exception {
        return callers.as(CLERK, () -> ids(desk.possibleDoubles(new CustomerForm(CustomerKind.PERSON, 0, typed))));
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

    private void database(String statement, SubjectId customer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setString(1, customer.toString());
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }
}
