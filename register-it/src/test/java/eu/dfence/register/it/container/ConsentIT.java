package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.outreach.api.LeftOut;
import eu.dfence.register.outreach.api.MailingCard;
import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.outreach.api.Medium;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition.Kind;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.consent.api.ConsentCard;
import eu.dfence.register.privacy.consent.api.ConsentDesk;
import eu.dfence.register.privacy.consent.api.ConsentForm;
import eu.dfence.register.privacy.consent.api.ConsentLedger;
import eu.dfence.register.privacy.consent.api.MarketingChannel;
import eu.dfence.register.privacy.consent.api.Said;
import eu.dfence.register.shared.api.Sha256;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Consent is written down with its words, counts at once, ends with the person, and nobody can change what was written. */
@ExtendWith(ArquillianExtension.class)
class ConsentIT {
    private static final String TOWN = "Enontekiö";
    private static final String CLERK = "asiakaspalvelu";
    private static final String SALES = "myynti";

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    Printer printer;

    @Inject
    Past past;

    @Inject
    Forgetting forgetting;

    @Inject
    ConsentDesk desk;

    @Inject
    ConsentLedger ledger;

    @Inject
    MailingDesk mailings;

    @Inject
    ProhibitionDesk prohibitions;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-94")
    void a_list_by_e_mail_takes_whoever_consented_until_it_is_withdrawn_and_a_ban_comes_first() throws Exception {
        Map<CustomerField, String> typed = Persons.person("Suostuva", "Sanna");
        typed.put(CustomerField.POSTAL_CITY, TOWN);
        SubjectId person = persons.registered(typed);
        UUID mailing = callers.as(
                SALES,
                () -> mailings.choose(
                        new CustomerFilter(CustomerKind.PERSON, null, TOWN, false, false),
                        Kind.DIRECT_ADVERTISING,
                        Medium.EMAIL,
                        printer.id()));
        assertThat(reason(mailing, person)).isEqualTo(LeftOut.NO_CONSENT);
        ConsentCard.Wording shown = card(person).standings().get(0).wording();
        assertThat(shown.sha256()).isEqualTo(Sha256.hex(shown.text()));
        assertThatThrownBy(() -> give(person, "0".repeat(64))).hasMessageContaining("consent.refused.wording");
        give(person, shown.sha256());
        assertThat(reason(mailing, person)).isNull();
        callers.as(CLERK, () -> {
            prohibitions.set(person, Kind.DIRECT_MARKETING, Channel.PHONE);
            return null;
        });
        assertThat(reason(mailing, person)).isEqualTo(LeftOut.OBJECTION);
        callers.as(CLERK, () -> {
            prohibitions.lift(person, Kind.DIRECT_MARKETING);
            desk.withdraw(person, MarketingChannel.EMAIL, Channel.PHONE, LocalDate.now(clock));
            desk.withdraw(person, MarketingChannel.EMAIL, Channel.PHONE, LocalDate.now(clock));
            return null;
        });
        assertThat(reason(mailing, person)).isEqualTo(LeftOut.NO_CONSENT);
        assertThatThrownBy(
                        () -> give(person, shown.sha256(), LocalDate.now(clock).minusDays(3)))
                .as("a paper of three days ago turns up")
                .hasMessageContaining("consent.refused.before");
        assertThat(card(person).rows()).extracting(ConsentCard.Row::said).containsExactly(Said.WITHDRAWN, Said.GIVEN);
        assertThat(card(person).rows()).extracting(ConsentCard.Row::notice).doesNotContainNull();
        assertThat(holders.stream()
                        .filter(holder -> holder.module().equals("privacy.consent"))
                        .flatMap(holder -> holder.holdings(person).stream()))
                .extracting("column")
                .contains("channel", "said", "said_on", "how", "notice_version");
        assertThat(ledger.state().whole()).isTrue();
        assertThatThrownBy(() -> callers.as("laskutus", () -> {
                    desk.withdraw(person, MarketingChannel.EMAIL, Channel.PHONE, LocalDate.now(clock));
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Tag("R-94")
    @Tag("R-47")
    void what_somebody_forgotten_had_allowed_ends_and_is_not_given_again() throws Exception {
        SubjectId person = persons.registered("Unohtuva", "Suvi");
        String shown = card(person).standings().get(0).wording().sha256();
        give(person, shown);
        forgetting.forgotten(person);
        assertThatThrownBy(() -> callers.as(SALES, () -> desk.consents(person, "fi")))
                .hasMessageContaining("erasure.refused.erased");
        assertThat(callers.as("tietosuoja", () -> desk.consents(person, "fi")).rows())
                .extracting(ConsentCard.Row::said, ConsentCard.Row::how)
                .first()
                .isEqualTo(tuple(Said.WITHDRAWN, null));
        assertThatThrownBy(() -> give(person, shown)).hasMessageContaining("erasure.refused.erased");
        assertThat(ledger.state().whole()).isTrue();
    }

    @Test
    @Tag("R-94")
    void a_row_somebody_slipped_in_is_found_and_a_withdrawal_never_goes_before_what_it_withdrew() throws Exception {
        SubjectId person = persons.registered("Väärennetty", "Veli");
        forged(person, 1, "GIVEN", "'FORM', '2018-01-04', 1, repeat('a', 64)");
        forged(person, 2, "WITHDRAWN", "'FORM', '2018-01-04', null, null");
        long before = ledger.state().rows();
        assertThat(ledger.state().wrong()).isEqualTo(2);
        String of = " from consent_entry where subject_id = '" + person + "'";
        long given = past.number("select min(id)" + of);
        long withdrawn = past.number("select max(id)" + of);
        past.run("call consent_entry_forget('[" + withdrawn + "]')");
        assertThat(ledger.state().rows()).isEqualTo(before);
        past.run("call consent_entry_forget('[" + given + ", " + withdrawn + "]')");
        assertThat(past.number("select min(id)" + of))
                .as("what was taken back stays so")
                .isEqualTo(withdrawn);
        forged(person, 3, "WITHDRAWN", "null, '2018-01-04', null, null");
        past.run("call consent_entry_forget('[" + withdrawn + ", " + past.number("select max(id)" + of) + "]')");
        assertThat(past.number("select count(*)" + of))
                .as("when it ended with the person")
                .isZero();
        assertThat(ledger.state().whole()).isTrue();
        give(person, card(person).standings().get(0).wording().sha256());
        past.run("call consent_entry_forget('[" + past.number("select max(id)" + of) + "]')");
        assertThat(past.number("select count(*)" + of))
                .as("while it stands, no clock runs")
                .isOne();
    }

    private void forged(SubjectId person, int number, String said, String rest) throws Exception {
        past.run(
                "insert into consent_entry (id, version, subject_id, channel, number, said, said_on, how, notice_version,"
                        + " wording_id, wording_sha256, recorded_at, previous_hash, hash) values (nextval(consent_entry_seq), 1, '"
                        + person + "', 'SMS', " + number + ", '" + said + "', '2021-01-01', " + rest
                        + ", now() - interval 4 year, repeat('0', 64), repeat('f', 64))");
    }

    private void give(SubjectId person, String wording) throws Exception {
        give(person, wording, LocalDate.now(clock));
    }

    private void give(SubjectId person, String wording, LocalDate on) throws Exception {
        callers.as(CLERK, () -> {
            desk.give(person, new ConsentForm(MarketingChannel.EMAIL, Channel.PHONE, on, "fi", wording));
            return null;
        });
    }

    private ConsentCard card(SubjectId person) throws Exception {
        return callers.as(CLERK, () -> desk.consents(person, "fi"));
    }

    private LeftOut reason(UUID mailing, SubjectId person) throws Exception {
        return callers.as(SALES, () -> mailings.card(mailing)).leftOut().stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .map(MailingCard.Absent::reason)
                .orElse(null);
    }
}
