package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.ContactValue;
import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.customers.api.CustomerView;
import eu.dfence.register.customers.api.CustomerViewDesk;
import eu.dfence.register.customers.api.EmailVerification;
import eu.dfence.register.customers.api.ListColumn;
import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.customers.api.Origin;
import eu.dfence.register.customers.api.PostalPlace;
import eu.dfence.register.customers.api.Saving;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.customers.api.TimelineEntry;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.access.api.RestrictionDesk;
import eu.dfence.register.privacy.access.api.RestrictionGround;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CustomersIT {
    private static final String CLERK = "asiakaspalvelu";

    @Inject
    Callers callers;

    @Inject
    CustomerDesk desk;

    @Inject
    CustomerViewDesk views;

    @Inject
    ProhibitionDesk prohibitions;

    @Inject
    RestrictionDesk restrictions;

    @Inject
    Clock clock;

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
        SubjectId id = register("Åke Örjan", "Żółć-Mäkelä", "ake.zolc@example.com", "044 555 0101");
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
        SubjectId first = register("Kaksi", "Numeroa", "kaksi.postia@a.example.com", "044 655 0201", "044 655 0203");
        SubjectId second = register("Toiset", "Numerot", "kaksi.postia@b.example.com", "044 655 0202", "044 655 0204");
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

    @Test
    @Tag("R-08")
    void a_change_that_the_database_gave_up_for_a_rivals_sake_is_made_again() throws Exception {
        SubjectId id = register("Umpi", "Solmu", "umpisolmu@example.com", "044 655 0301");
        CustomerForm opened = callers.as(CLERK, () -> desk.form(id));
        Map<CustomerField, String> typed = told(opened);
        typed.put(CustomerField.MOBILE, "044 655 0302");
        CountDownLatch holds = new CountDownLatch(1);
        CompletableFuture<Boolean> rival = CompletableFuture.supplyAsync(() -> deadlock(id, holds));
        assertThat(holds.await(30, TimeUnit.SECONDS)).isTrue();

        save(id, opened, typed);

        assertThat(rival.get(30, TimeUnit.SECONDS)).as("the rival got through").isTrue();
        assertThat(callers.as(CLERK, () -> desk.card(id)).phones())
                .extracting(ContactValue.Phone::e164)
                .containsExactly("+358446550302");
    }

    /** Holds every phone number and wants the customer as soon as somebody else has it: who wrote less must give way. */
    private boolean deadlock(SubjectId id, CountDownLatch holds) {
        try (Connection rival = database.getConnection();
                Connection watch = database.getConnection()) {
            rival.setAutoCommit(false);
            rival.createStatement().executeUpdate("update customers_phone set version = version + 1");
            holds.countDown();
            while (lock(watch, id, " nowait")) {
                Thread.sleep(10);
            }
            boolean got = lock(rival, id, "");
            rival.rollback();
            return got;
        } catch (SQLException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean lock(Connection connection, SubjectId id, String how) {
        try (PreparedStatement statement = connection.prepareStatement(
                "select id from customers_customer where subject_id = ? for update" + how)) {
            statement.setString(1, id.toString());
            return statement.executeQuery().next();
        } catch (SQLException taken) {
            return false;
        }
    }

    @Test
    @Tag("R-08")
    @Tag("R-80")
    @Tag("R-93")
    void a_list_is_narrowed_to_a_kind_a_state_a_town_and_to_whom_something_holds() throws Exception {
        SubjectId id = register("Suodatin", "Suodattaja", "suodatin@example.com", "044 655 0501");
        CustomerFilter town = new CustomerFilter(null, null, "TAMPERE", false, false);
        CustomerFilter company = new CustomerFilter(CustomerKind.ORGANISATION, null, null, false, false);
        CustomerFilter ended = new CustomerFilter(null, CustomerStatus.ENDED, null, false, false);
        CustomerFilter forbidden = new CustomerFilter(CustomerKind.PERSON, null, "tampere", true, false);
        CustomerFilter restricted = new CustomerFilter(null, CustomerStatus.ACTIVE, null, false, true);

        assertThat(everybody(town)).contains(id).hasSize(count("postal_city = 'Tampere'"));
        assertThat(everybody(company)).doesNotContain(id).hasSize(count("kind = 'ORGANISATION'"));
        assertThat(everybody(ended)).doesNotContain(id).hasSize(count("status = 'ENDED'"));
        assertThat(everybody(forbidden)).doesNotContain(id);
        assertThat(everybody(restricted)).doesNotContain(id);

        callers.as("tietosuoja", () -> {
            prohibitions.set(id, Prohibition.Kind.PUBLICATION, Channel.PHONE);
            prohibitions.set(id, Prohibition.Kind.DISCLOSURE, Channel.PHONE);
            prohibitions.lift(id, Prohibition.Kind.PUBLICATION);
            restrictions.restrict(id, RestrictionGround.ACCURACY_CONTESTED);
            return null;
        });
        assertThat(everybody(forbidden)).contains(id);
        assertThat(everybody(restricted)).contains(id);
        for (String typed : List.of("suodattaja suod", "suodatin@", "044655050")) {
            assertThat(narrowed(typed, forbidden)).as(typed).containsExactly(id);
            assertThat(narrowed(typed, company)).as(typed).isEmpty();
        }

        callers.as("tietosuoja", () -> {
            prohibitions.lift(id, Prohibition.Kind.DISCLOSURE);
            restrictions.lift(id, LocalDate.now(clock), Channel.LETTER);
            return null;
        });
        assertThat(everybody(forbidden)).doesNotContain(id);
        assertThat(everybody(restricted)).doesNotContain(id);
    }

    @Test
    void the_copy_for_lists_agrees_with_what_is_forbidden_restricted_and_written_on_envelopes() throws Exception {
        assertThat(count("forbidden <> exists (select 1 from access_prohibition p"
                        + " where p.subject_id = c.subject_id and p.lifted_at is null)"))
                .isZero();
        assertThat(count("restricted <> exists (select 1 from access_restriction r"
                        + " where r.subject_id = c.subject_id and r.lifted_at is null)"))
                .isZero();
        assertThat(count(
                        "not (binary postal_city <=> binary (select a.city from customers_address a where a.customer_id = c.id"
                                + " and a.kind = 'POSTAL' and a.replaced_at is null order by a.id desc limit 1))"))
                .isZero();
    }

    @Test
    void a_clerk_keeps_views_of_filters_and_columns_that_nobody_else_sees() throws Exception {
        CustomerFilter filter = new CustomerFilter(CustomerKind.PERSON, CustomerStatus.ACTIVE, "Tampere", true, false);
        CustomerView kept =
                callers.as("laskutus", () -> views.save(" Tampereen kiellot ", filter, Set.of(ListColumn.EMAIL)));
        assertThat(kept.name()).isEqualTo("Tampereen kiellot");
        assertThat(callers.as("laskutus", views::views)).containsExactly(kept);
        assertThat(callers.as("myynti", views::views)).isEmpty();

        CustomerView again =
                callers.as("laskutus", () -> views.save("Tampereen kiellot", CustomerFilter.NONE, ListColumn.USUAL));
        CustomerView opening = callers.as("laskutus", () -> views.open(Set.of(ListColumn.PHONE)));
        assertThat(again.id()).isEqualTo(kept.id());
        assertThat(callers.as("laskutus", views::views)).containsExactly(opening, again);

        callers.as("myynti", () -> {
            views.remove(kept.id());
            return null;
        });
        assertThat(callers.as("laskutus", views::views)).hasSize(2);
        callers.as("laskutus", () -> {
            views.remove(kept.id());
            views.remove(opening.id());
            return null;
        });
        assertThat(callers.as("laskutus", views::views)).isEmpty();
    }

    @Test
    void a_view_without_a_name_of_a_place_nobody_knows_or_one_too_many_is_refused() throws Exception {
        for (String name : List.of("", "  ", "x".repeat(CustomerViewDesk.LONGEST_NAME + 1), "010594Y9032")) {
            refused("customers.refused.view-name", name, CustomerFilter.NONE);
        }
        refused("customers.refused.view-city", "Matti", new CustomerFilter(null, null, "Meikäläinen", false, false));
        for (int i = 0; i < CustomerViewDesk.MOST; i++) {
            String name = "Näkymä " + i;
            callers.as("rekisteri", () -> views.save(name, CustomerFilter.NONE, ListColumn.USUAL));
        }
        refused("customers.refused.views", "Yksi liikaa", CustomerFilter.NONE);
        callers.as("rekisteri", () -> views.save("NÄKYMÄ 3", CustomerFilter.NONE, ListColumn.USUAL));
        assertThat(callers.as("rekisteri", views::views)).hasSize(CustomerViewDesk.MOST);
        assertThat(callers.as("rekisteri", () -> views.city("JYVASKYLA"))).contains("Jyväskylä");
    }

    private void refused(String key, String name, CustomerFilter filter) {
        assertThatThrownBy(() -> callers.as("rekisteri", () -> views.save(name, filter, ListColumn.USUAL)))
                .hasMessageContaining(key);
    }

    private List<SubjectId> everybody(CustomerFilter filter) throws Exception {
        List<SubjectId> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<CustomerRow> page = search(new CustomerSearch("", filter, cursor, 100));
            all.addAll(ids(page));
            cursor = page.next();
        } while (cursor != null);
        assertThat(all).doesNotHaveDuplicates();
        return all;
    }

    private List<SubjectId> narrowed(String typed, CustomerFilter filter) throws Exception {
        return ids(search(new CustomerSearch(typed, filter, null, 50)));
    }

    private int count(String condition) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select count(*) from customers_customer c where " + condition)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    @Tag("R-08")
    void the_list_is_in_finnish_order() throws Exception {
        register("Aatu", "Zeppelin", "z1@example.com", null);
        register("Aatu", "Åberg-Zz", "z2@example.com", null);
        register("Aatu", "Ähtäri-Zz", "z3@example.com", null);
        register("Aatu", "Öhman-Zz", "z4@example.com", null);
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
    @Tag("R-36")
    @Tag("R-37")
    void a_changed_address_tells_its_new_source_and_what_stood_before() throws Exception {
        SubjectId id = register("Historia", "Muuttaja", "historia@example.com", "044 555 0102");
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
        SubjectId id = register("Vahva", "Vahvistaja", "vahva@example.com", null);
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

    private ContactValue.Email email(SubjectId id) throws Exception {
        return callers.as(CLERK, () -> desk.card(id)).emails().get(0);
    }

    @Test
    @Tag("R-08")
    void of_two_who_opened_the_same_customer_the_second_is_told_and_loses_nothing() throws Exception {
        SubjectId id = register("Kaksi", "Muokkaajaa", "kaksi@example.com", null);
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
    @Tag("R-82")
    void a_likely_double_is_shown_before_it_is_made() throws Exception {
        SubjectId id = register("Tupla", "Kappale", "tupla@example.com", null);
        Map<CustomerField, String> sameMail = person("Toinen", "Nimi", "TUPLA@example.com", null);
        Map<CustomerField, String> sameName = person("Tupla", "Kappale", "eri@example.com", null);
        Map<CustomerField, String> other = person("Tupla", "Kappale", "eri@example.com", null);
        other.put(CustomerField.POSTAL_CODE, "00100");
        assertThat(doubles(sameMail)).contains(id);
        assertThat(doubles(sameName)).contains(id);
        assertThat(doubles(other)).doesNotContain(id);
    }

    @Test
    @Tag("R-77")
    void the_holder_finds_a_person_by_each_identifier_and_by_nothing_less() throws Exception {
        SubjectId id = register("Löydä", "Minut", "loyda.minut@example.com", "044 700 0104");
        for (String identifier :
                List.of("loyda.minut@example.com", "044 700 0104", "+358447000104", "Löydä Minut", "minut loyda")) {
            assertThat(holder().find(identifier)).as(identifier).containsExactly(id);
        }
        for (String less : List.of("loyda.minut@", "0447000", "minut", "", "--")) {
            assertThat(holder().find(less)).as(less).isEmpty();
        }
    }

    @Test
    @Tag("R-26")
    void a_representation_stands_on_both_cards_and_ends() throws Exception {
        SubjectId person = register("Edustaja", "Eeva", "eeva.edustaja@example.com", null);
        Map<CustomerField, String> typed = person(null, null, "oy@example.com", null);
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
        CustomerForm form = new CustomerForm(CustomerKind.PERSON, 0, person("Ei", "Tule", "ei.tule@example.com", null));
        assertThat(callers.as(
                        "lukija", () -> desk.search(new CustomerSearch("", 10)).rows()))
                .isNotEmpty();
        assertThatThrownBy(() -> callers.as("lukija", () -> desk.create(form))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Tag("R-28")
    void postis_list_tells_the_place_and_whether_letters_reach_it() throws Exception {
        assertThat(callers.as(CLERK, () -> desk.postalPlace("00100")))
                .contains(new PostalPlace("00100", "Helsinki", "Helsingfors", true));
        assertThat(callers.as(CLERK, () -> desk.postalPlace("00104"))).get().matches(place -> !place.letters());
        assertThat(callers.as(CLERK, () -> desk.postalPlace("12345"))).isEmpty();
    }

    @Test
    @Tag("R-10")
    void a_note_stands_on_the_timeline_with_its_writer() throws Exception {
        SubjectId id = register("Merkintä", "Henkilö", "merkinta@example.com", null);
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

    private SubjectId register(String given, String family, String email, String mobile) throws Exception {
        return stored(callers.as(
                CLERK,
                () -> desk.create(new CustomerForm(CustomerKind.PERSON, 0, person(given, family, email, mobile)))));
    }

    private SubjectId register(String given, String family, String email, String mobile, String workPhone)
            throws Exception {
        Map<CustomerField, String> typed = person(given, family, email, mobile);
        typed.put(CustomerField.WORK_PHONE, workPhone);
        return stored(callers.as(CLERK, () -> desk.create(new CustomerForm(CustomerKind.PERSON, 0, typed))));
    }

    private void database(String statement, SubjectId customer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setString(1, customer.toString());
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
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

    private static Map<CustomerField, String> person(String given, String family, String email, String mobile) {
        Map<CustomerField, String> typed = new EnumMap<>(CustomerField.class);
        typed.put(CustomerField.GIVEN_NAMES, given);
        typed.put(CustomerField.FAMILY_NAME, family);
        typed.put(CustomerField.EMAIL, email);
        typed.put(CustomerField.MOBILE, mobile);
        typed.put(CustomerField.LANGUAGE, "fi");
        typed.put(CustomerField.CATEGORY, "CUSTOMER");
        typed.put(CustomerField.STATUS, "ACTIVE");
        typed.put(CustomerField.POSTAL_STREET, "Kokeilutie 1");
        typed.put(CustomerField.POSTAL_CODE, "33720");
        typed.put(CustomerField.POSTAL_CITY, "Tampere");
        typed.put(CustomerField.PAYMENT_TERM_DAYS, "14");
        typed.put(CustomerField.INVOICING_METHOD, "EMAIL");
        typed.put(CustomerField.SOURCE, Source.CUSTOMER.name());
        typed.put(CustomerField.OBTAINED_ON, "1.11.2026");
        typed.put(CustomerField.NOTICE_CHANNEL, "PHONE");
        return typed;
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
}
