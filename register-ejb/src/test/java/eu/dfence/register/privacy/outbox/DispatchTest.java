package eu.dfence.register.privacy.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientRole;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.outbox.api.DispatchKind;
import eu.dfence.register.privacy.outbox.api.DispatchState;
import eu.dfence.register.shared.api.Sha256;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DispatchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    @Tag("R-89")
    void an_order_is_chased_until_it_is_acknowledged_and_names_nobody_after_that() throws Exception {
        Dispatch order = dispatch(DispatchKind.DELETION_ORDER);
        assertThat(order.row(TODAY.plusDays(14)).late()).isFalse();
        assertThat(order.row(TODAY.plusDays(15)).late()).isTrue();
        assertThatThrownBy(() -> order.acknowledge(TODAY, TODAY)).hasMessage("outbox.refused.not-sent");
        assertThat(order.wording(TODAY).letter()).isEqualTo(LetterKind.DELETION_ORDER);
        order.sent(TODAY, Channel.LETTER, TODAY);
        assertThat(order.row(TODAY).state()).isEqualTo(DispatchState.SENT);
        assertThat(order.row(TODAY.plusDays(15)).late()).isTrue();
        assertThat(order.wording(TODAY).letter()).isEqualTo(LetterKind.DELETION_REMINDER);
        order.sent(TODAY.plusDays(15), Channel.LETTER, TODAY.plusDays(15));
        assertThat(order.row(TODAY.plusDays(29)).late()).isFalse();
        assertThat(order.row(TODAY.plusDays(30)).late()).isTrue();
        assertThat(about(order)).contains("Mallikas");

        order.acknowledge(TODAY.plusDays(30), TODAY.plusDays(30));
        assertThat(order.row(TODAY.plusDays(60)).late()).isFalse();
        assertThat(order.row(TODAY).state()).isEqualTo(DispatchState.DONE);
        assertThat(about(order)).isNull();
        assertThatThrownBy(() -> order.wording(TODAY)).hasMessage("outbox.refused.settled");
        assertThatThrownBy(() -> order.sent(TODAY, Channel.LETTER, TODAY)).hasMessage("outbox.refused.settled");
    }

    @Test
    @Tag("R-89")
    void whenever_it_leaves_an_order_has_two_weeks_and_its_letter_names_no_day_that_is_past() {
        Dispatch order = dispatch(DispatchKind.DELETION_ORDER);
        LocalDate late = TODAY.plusDays(20);
        assertThat(order.wording(late).answerBy()).isEqualTo(late.plusDays(14));
        order.sent(late, Channel.LETTER, late);
        assertThat(order.row(late.plusDays(14)).late()).isFalse();
        assertThat(order.row(late.plusDays(15)).late()).isTrue();
        LocalDate reminded = late.plusDays(16);
        assertThat(order.wording(reminded).answerBy()).isEqualTo(reminded.plusDays(14));
        assertThatThrownBy(() -> order.sent(late.minusDays(1), Channel.LETTER, reminded))
                .hasMessage("outbox.refused.reminder");
        order.sent(late, Channel.LETTER, reminded);
        assertThat(order.row(reminded).remindedOn()).isEqualTo(late);
    }

    @Test
    @Tag("R-89")
    void a_party_is_one_however_it_was_typed_and_another_letter_makes_another_party() {
        List<Recipient> got = List.of(
                got("Perintä Oy", 1),
                got(" PERINTÄ  OY ", 3),
                got("Perintä oy", 2),
                got("Perinta Oy", 4),
                got("Muu", 5));
        Collection<List<Recipient>> parties = Filling.untold(got.stream(), () -> told("MUU"));
        assertThat(parties)
                .extracting(each -> Filling.newest(each).on().getDayOfMonth())
                .containsExactly(4, 3);
        assertThat(Filling.untold(got.stream(), () -> told("muu", "PERINTÄ OY", "perinta oy")))
                .isEmpty();
    }

    @Test
    @Tag("R-89")
    void a_partner_that_was_renamed_is_one_and_is_told_once() {
        UUID partner = UUID.randomUUID();
        List<Recipient> got = List.of(got("Vanha Oy", 1), got("Uusi Oy", 3, partner), got("Vanha Oy", 2, partner));
        assertThat(Filling.untold(got.stream(), List::of)).singleElement().satisfies(party -> {
            assertThat(party).hasSize(3);
            assertThat(Filling.newest(party).name()).isEqualTo("Uusi Oy");
        });
        assertThat(Filling.untold(got.stream(), () -> List.of(new Heard("Entinen Oy", partner))))
                .isEmpty();
    }

    private static List<Heard> told(String... names) {
        return Stream.of(names).map(name -> new Heard(name, null)).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTICE", "FINISHED"})
    @Tag("R-89")
    void what_is_only_told_is_done_when_it_is_sent(DispatchKind kind) throws Exception {
        Dispatch notice = dispatch(kind);
        assertThatThrownBy(() -> notice.sent(TODAY.plusDays(1), Channel.EMAIL, TODAY))
                .hasMessage("outbox.refused.day");
        assertThatThrownBy(() -> notice.sent(TODAY, null, TODAY)).hasMessage("outbox.refused.channel");
        assertThat(notice.row(TODAY).state()).isEqualTo(DispatchState.TO_SEND);
        notice.sent(TODAY, Channel.EMAIL, TODAY);
        assertThat(notice.row(TODAY).state()).isEqualTo(DispatchState.DONE);
        assertThat(about(notice)).isNull();
    }

    @Test
    @Tag("R-89")
    void telling_is_given_up_for_a_reason_only() throws Exception {
        Dispatch order = dispatch(DispatchKind.DELETION_ORDER);
        assertThatThrownBy(() -> order.giveUp(" ", TODAY)).hasMessage("outbox.refused.why");
        assertThatThrownBy(() -> order.giveUp("x".repeat(501), TODAY)).hasMessage("outbox.refused.why");
        assertThat(about(order)).isNotNull();
        order.giveUp("Yritys on lakannut.", TODAY);
        assertThat(order.row(TODAY).state()).isEqualTo(DispatchState.GIVEN_UP);
        assertThat(order.row(TODAY).remark()).isEqualTo("Yritys on lakannut.");
        assertThat(about(order)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maija@example.com|NAME,EMAIL,RIGHTS",
                "Maija, 040 1234567|NAME,PHONE,RIGHTS",
                "Maija Mallikas, Koetie 1, 00100 Helsinki|NAME,STREET,POSTAL_CODE,CITY,RIGHTS",
                "Maija Mallikas, Poste restante|NAME,STREET,POSTAL_CODE,CITY,RIGHTS"
            })
    @Tag("R-18")
    void the_ledger_is_told_what_stands_in_the_place_the_person_left(String place, String columns) {
        Dispatch word = new LeftWord(new SubjectId(UUID.randomUUID()), place, "fi").dispatch("Laskutus", TODAY);
        assertThat(word.outgoing(word.fetched(TODAY, new byte[] {1})).fields())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(columns.split(","));
    }

    @Test
    void where_to_tell_has_its_length() {
        SubjectId subject = new SubjectId(UUID.randomUUID());
        assertThatThrownBy(() -> new LeftWord(subject, "x".repeat(501), "fi")).hasMessage("outbox.refused.where");
        assertThat(new LeftWord(subject, "x".repeat(500), "sv").language()).isEqualTo("sv");
    }

    @Test
    @Tag("R-18")
    @Tag("R-89")
    void a_letter_leaves_as_it_was_fetched_first_to_the_party_with_the_columns_it_names() {
        UUID partner = UUID.randomUUID();
        About about = About.of(person(), Set.of(DataCategory.NAME, DataCategory.POSTAL_ADDRESS));
        Dispatch order = dispatch(DispatchKind.DELETION_ORDER).to(partner, about.fields());
        byte[] pdf = {1, 2};
        FetchedLetter letter = order.fetched(TODAY, pdf);
        Outgoing first = order.outgoing(letter);
        pdf[0] = 9;
        order.shown(letter).pdf()[0] = 9;
        assertThat(order.outgoing(letter).content()).isEqualTo(new byte[] {1, 2});
        assertThat(order.outgoing(letter).document()).isEqualTo(first.document());
        assertThat(letter.of(TODAY)).isTrue();
        assertThat(letter.of(TODAY.plusDays(1)))
                .as("another day has a letter of its own")
                .isFalse();
        assertThat(first.sha256()).isEqualTo(Sha256.hex(new byte[] {1, 2}));
        assertThat(first.to()).isEqualTo(Addressee.earlierParty(partner, "Painotalo Esimerkki Oy"));
        assertThat(about.text()).isEqualTo("Maija Mallikas\nKoetie 1\n00100 Helsinki");
        assertThat(first.fields())
                .containsExactly(
                        eu.dfence.register.privacy.disclosures.api.Field.NAME,
                        eu.dfence.register.privacy.disclosures.api.Field.STREET,
                        eu.dfence.register.privacy.disclosures.api.Field.POSTAL_CODE,
                        eu.dfence.register.privacy.disclosures.api.Field.CITY,
                        eu.dfence.register.privacy.disclosures.api.Field.RIGHTS);
        Dispatch word = dispatch(DispatchKind.FINISHED);
        assertThat(word.outgoing(word.fetched(TODAY, pdf)).to()).isEqualTo(Addressee.dataSubject());
    }

    @Test
    @Tag("R-89")
    void a_party_is_written_to_as_the_partner_it_was_last() {
        UUID partner = UUID.randomUUID();
        assertThat(Filling.partner(List.of(got("Perintä Oy", 1), got("Perintä Oy", 2, partner), got("Perintä Oy", 3))))
                .isEqualTo(partner);
        assertThat(Filling.partner(List.of(got("Perintä Oy", 1)))).isNull();
    }

    private static eu.dfence.register.customers.api.Addressee person() {
        return new eu.dfence.register.customers.api.Addressee(
                new SubjectId(UUID.randomUUID()),
                "Maija Mallikas",
                "Mallikas, Maija",
                false,
                false,
                null,
                "Koetie 1",
                "00100",
                "Helsinki",
                "FI",
                false,
                "maija@example.com",
                false,
                null);
    }

    private static Recipient got(String name, int day) {
        return got(name, day, null);
    }

    private static Recipient got(String name, int day, UUID partner) {
        return new Recipient(
                name,
                RecipientRole.CONTROLLER,
                LocalDate.of(2026, 1, day),
                Purpose.INVOICING,
                Set.of(DataCategory.NAME),
                partner);
    }

    private static Dispatch dispatch(DispatchKind kind) {
        return new Dispatch(
                        new SubjectId(UUID.randomUUID()),
                        kind,
                        kind == DispatchKind.FINISHED ? null : "Painotalo Esimerkki Oy",
                        "Maija Mallikas\nmaija@example.com",
                        "fi",
                        TODAY)
                .telling("Nimi\nSähköposti", TODAY.minusDays(9));
    }

    private static String about(Dispatch dispatch) throws ReflectiveOperationException {
        Field field = Dispatch.class.getDeclaredField("about");
        field.setAccessible(true);
        return (String) field.get(dispatch);
    }
}
