package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.dfence.register.claims.api.CollectionDesk;
import eu.dfence.register.claims.api.HandOver;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee.Kind;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.LedgerRow;
import eu.dfence.register.privacy.erasure.api.ErasureCard;
import eu.dfence.register.privacy.erasure.api.ErasureDesk;
import eu.dfence.register.privacy.outbox.api.DispatchDesk;
import eu.dfence.register.privacy.outbox.api.DispatchKind;
import eu.dfence.register.privacy.outbox.api.DispatchLetter;
import eu.dfence.register.privacy.outbox.api.DispatchRow;
import eu.dfence.register.privacy.outbox.api.DispatchState;
import eu.dfence.register.privacy.outbox.api.WordLeft;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody who must hear of an erasure does, once, and what names the person goes when it has done its work. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {
    private static final String HOUSE = "Painotalo Esimerkki Oy";
    private static final String AGENCY = CollectionAgency.NAME;
    private static final Set<Field> ORDERED =
            Set.of(Field.NAME, Field.STREET, Field.POSTAL_CODE, Field.CITY, Field.RIGHTS);

    @Inject
    Callers callers;

    @Inject
    Forgetting forgetting;

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @Inject
    Past past;

    @Inject
    CollectionAgency agency;

    @Inject
    Left left;

    @Inject
    TestHolder holder;

    @Inject
    WordLeft word;

    @EJB
    ErasureDesk erasures;

    @EJB
    DispatchDesk desk;

    @EJB
    CollectionDesk collection;

    @Resource
    UserTransaction transaction;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @AfterEach
    void back() {
        MovedClock.back();
        holder.cannotErase(null);
    }

    @Test
    @Tag("R-86")
    @Tag("R-89")
    void a_processor_is_ordered_and_chased_and_another_recipient_told_each_once() throws Exception {
        SubjectId person = mailed("Lähetetty", "Liisa");
        UUID invoice = past.overdue(person);
        callers.as("laskutus", () -> collection.handOver(new HandOver(Set.of(invoice), agency.id())));
        forgetting.forgotten(person);

        assertThat(rows(person))
                .extracting(DispatchRow::kind, DispatchRow::party, DispatchRow::state)
                .containsExactlyInAnyOrder(
                        tuple(DispatchKind.DELETION_ORDER, HOUSE, DispatchState.TO_SEND),
                        tuple(DispatchKind.NOTICE, AGENCY, DispatchState.TO_SEND));
        UUID order = row(person, HOUSE).id();
        assertThat(said(order))
                .contains("Määräys poistaa henkilötiedot", HOUSE, "Liisa Lähetetty", "Kokeilutie 1", "Postiosoite")
                .doesNotContain("liisa.lahetetty");
        UUID notice = row(person, AGENCY).id();
        assertThat(said(notice))
                .contains("Liisa Lähetetty", "Laskutus")
                .doesNotContain("Kokeilutie", "liisa.lahetetty");
        assertThat(officer.sees(() -> desk.letter(order)).pdf())
                .isEqualTo(officer.sees(() -> desk.letter(order)).pdf());
        officer.does(() -> desk.sent(notice, today(), Channel.EMAIL));
        officer.does(() -> desk.sent(order, today(), Channel.LETTER));
        assertThatThrownBy(() -> officer.does(() -> desk.sent(order, today(), Channel.LETTER)))
                .as("the reminder")
                .hasMessage("outbox.refused.not-fetched");
        assertThat(said(order)).contains("Muistutus");
        assertThat(forgetting.count("outbox_letter where subject_id = '" + person + "'"))
                .isEqualTo(1);
        theLedgerTells(person);
        int late = officer.sees(() -> desk.counts()).late();
        byte[] kept = officer.sees(() -> desk.letter(order)).pdf();
        MovedClock.to(today().plusDays(15));
        assertThat(row(person, HOUSE).late()).isTrue();
        assertThat(officer.sees(() -> desk.letter(order)).pdf())
                .as("its day to answer has passed")
                .isNotEqualTo(kept);
        assertThat(forgetting.count("outbox_letter where subject_id = '" + person + "'"))
                .isEqualTo(1);
        assertThat(officer.sees(() -> desk.counts()).late()).isGreaterThan(late);
        MovedClock.back();
        assertThat(about(person)).isEqualTo(1);
        assertThatThrownBy(() -> callers.as("rekisteri", () -> desk.letter(order)))
                .isInstanceOf(EJBAccessException.class);
        officer.does(() -> desk.acknowledged(order, today()));
        assertThat(about(person)).isZero();
        assertThat(forgetting.count("outbox_letter where subject_id = '" + person + "'"))
                .isZero();
        assertThatThrownBy(() -> said(order)).hasMessage("outbox.refused.settled");
        assertThat(rows(person)).extracting(DispatchRow::state).containsOnly(DispatchState.DONE);

        past.paid(UUID.fromString(
                forgetting.one("select order_id from invoicing_invoice where public_id = '" + invoice + "'")));
        MovedClock.to(today().plusYears(4));
        forgetting.until(() -> forgetting.count("orders_order where customer_id = '" + person + "'") == 0);
        assertThat(rows(person)).hasSize(2);
    }

    /** The claim, and each letter once: to the agency as a partner, to the house, which is in no register, by its name. */
    private void theLedgerTells(SubjectId person) throws Exception {
        assertThat(left.of(person))
                .extracting(LedgerRow::exit, LedgerRow::to, LedgerRow::name, LedgerRow::country, LedgerRow::fields)
                .containsExactlyInAnyOrder(
                        tuple(
                                Exit.COLLECTION_CASE,
                                Kind.PARTNER,
                                AGENCY,
                                "FI",
                                Set.of(Field.NAME, Field.INVOICE, Field.DEBT)),
                        tuple(Exit.NOTICE, Kind.EARLIER_PARTY, AGENCY, "FI", Set.of(Field.NAME, Field.RIGHTS)),
                        tuple(Exit.NOTICE, Kind.EARLIER_PARTY, HOUSE, null, ORDERED),
                        tuple(Exit.NOTICE, Kind.EARLIER_PARTY, HOUSE, null, ORDERED));
    }

    @Test
    @Tag("R-89")
    void what_is_rolled_back_tells_nobody_and_what_is_finished_later_tells_each_once() throws Exception {
        SubjectId person = mailed("Peruttu", "Pekka");
        holder.cannotErase(person);
        ErasureCard failing = forgetting.approved(person);
        assertThatThrownBy(() -> forgetting.carriedOut(failing, "Pekka, 040 1234567"))
                .hasMessage("erasure.refused.not-erased");
        assertThat(rows(person)).isEmpty();
        assertThat(words(person)).isZero();

        holder.cannotErase(null);
        ErasureCard card = forgetting.approved(person);
        officer.does(() -> rolledBack(card));
        forgetting.until(() -> forgetting.execution(card) != null);
        assertThat(rows(person)).extracting(DispatchRow::party).containsExactly(HOUSE);
    }

    @Test
    @Tag("R-82")
    @Tag("R-89")
    void whoever_left_word_is_told_what_went_later_and_then_the_word_goes_too() throws Exception {
        SubjectId person = persons.registered("Kerrottava", "Kirsti");
        UUID order = past.paid(past.ordered(person));
        past.run("update orders_order set planned_delivery_on = '2025-06-15' where public_id = '" + order + "'");
        ErasureCard card = forgetting.approved(person);
        forgetting.carriedOut(card, " kirsti.kerrottava@example.com ");
        assertThat(rows(person)).isEmpty();
        assertThat(words(person)).isEqualTo(1);
        int toTell = officer.sees(() -> desk.counts()).toTell();

        MovedClock.to(LocalDate.of(2028, 6, 16));
        forgetting.until(() -> !rows(person).isEmpty());
        assertThat(officer.sees(() -> desk.counts()).toTell()).isEqualTo(toTell + 1);
        UUID told = rows(person).get(0).id();
        assertThat(said(told))
                .contains("kirsti.kerrottava@example.com", "poistettu: tilaukset", "lain vaatiman ajan: laskut")
                .doesNotContain("poistettu: lasku");
        officer.does(() -> desk.sent(told, LocalDate.of(2028, 6, 16), Channel.EMAIL));
        assertThat(about(person)).isZero();
        assertThat(words(person)).as("more is to come").isEqualTo(1);

        transaction.begin();
        word.gone(person, language -> List.of(language), true);
        transaction.commit();
        assertThat(words(person)).isZero();
        assertThat(rows(person)).hasSize(2);
        UUID spoken = rows(person).get(1).id();
        officer.does(() -> desk.sent(spoken, LocalDate.of(2028, 6, 16), Channel.PHONE));
        assertThat(rows(person).get(1).state()).isEqualTo(DispatchState.DONE);
    }

    @Test
    @Tag("R-82")
    void a_paid_invoice_is_not_told_as_gone_while_the_law_keeps_it() throws Exception {
        SubjectId person = persons.registered("Maksava", "Marja");
        UUID order = past.ordered(person);
        String number = forgetting.one("select number from invoicing_invoice where order_id = '" + order + "'");
        ErasureCard card = forgetting.approved(person);
        forgetting.carriedOut(card, "marja.maksava@example.com");
        past.run("update orders_order set planned_delivery_on = '" + today().minusDays(1) + "' where public_id = '"
                + order + "'");
        past.paid(order);
        forgetting.until(() -> !rows(person).isEmpty());
        assertThat(said(rows(person).get(0).id()))
                .contains(
                        "poistettu: postiosoite", "lasku " + number + " ei ole enää avoinna", "ajan: laskut ja maksut")
                .doesNotContain("poistettu: lasku");
    }

    @Test
    @Tag("R-86")
    @Tag("R-89")
    void a_party_written_in_two_ways_is_told_once_and_the_erasure_does_not_fail() throws Exception {
        SubjectId person = persons.registered("Kahdesti", "Kalle");
        for (String house : List.of("Paino Mäki Oy", "Paino Mäki OY", "Paino Maki Oy")) mailed(person, house);
        forgetting.forgotten(person);
        assertThat(rows(person))
                .extracting(DispatchRow::kind)
                .containsExactly(DispatchKind.DELETION_ORDER, DispatchKind.DELETION_ORDER);
    }

    private SubjectId mailed(String family, String given) throws Exception {
        SubjectId person = persons.registered(family, given);
        mailed(person, HOUSE);
        mailed(person, HOUSE);
        return person;
    }

    private void mailed(SubjectId person, String house) throws SQLException {
        String list = forgetting.one("select next value for outreach_mailing_seq");
        past.run("insert into outreach_mailing (id, version, public_id, purpose, medium, recipient, chosen,"
                + " chosen_at, chosen_by, went, made_at) values (" + list
                + ", 1, uuid(), 'DIRECT_MARKETING', 'POST', '" + house
                + "', 1, utc_timestamp(6), uuid(), 1, utc_timestamp(6))");
        past.run("insert into outreach_mailed (id, version, mailing_id, subject_id) values (" + list + ", 1, " + list
                + ", '" + person + "')");
    }

    private void rolledBack(ErasureCard card) {
        try {
            transaction.begin();
            erasures.carryOut(card.plan().id(), String.valueOf(card.plan().going()), null);
            transaction.rollback();
        } catch (jakarta.transaction.NotSupportedException | jakarta.transaction.SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<DispatchRow> rows(SubjectId person) throws Exception {
        return officer.sees(() -> desk.of(person));
    }

    private DispatchRow row(SubjectId person, String party) throws Exception {
        return rows(person).stream()
                .filter(each -> party.equals(each.party()))
                .findFirst()
                .orElseThrow();
    }

    private String said(UUID dispatch) throws Exception {
        DispatchLetter letter = officer.sees(() -> desk.letter(dispatch));
        return Pdf.text(letter.pdf()).replaceAll("\\s+", " ");
    }

    private long about(SubjectId person) throws SQLException {
        return forgetting.count("outbox_dispatch where about is not null and subject_id = '" + person + "'");
    }

    private long words(SubjectId person) throws SQLException {
        return forgetting.count("outbox_word where subject_id = '" + person + "'");
    }

    private LocalDate today() {
        return officer.today();
    }
}
