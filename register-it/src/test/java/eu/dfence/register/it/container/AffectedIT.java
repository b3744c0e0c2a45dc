package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.outreach.api.Medium;
import eu.dfence.register.privacy.access.api.LooksKept;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.breaches.api.AffectedDesk;
import eu.dfence.register.privacy.breaches.api.AffectedQuery;
import eu.dfence.register.privacy.breaches.api.AffectedQuery.Origin;
import eu.dfence.register.privacy.breaches.api.AffectedRow;
import eu.dfence.register.privacy.breaches.api.BreachDesk;
import eu.dfence.register.privacy.breaches.api.BreachForm;
import eu.dfence.register.privacy.breaches.api.FindingRow;
import eu.dfence.register.privacy.breaches.api.Nature;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who was affected by a breach: exactly those that were looked at, stood in the list, or were named. */
@ExtendWith(ArquillianExtension.class)
class AffectedIT {
    private static final String THIEF = "asiakaspalvelu";
    private static final String TOWN = "Savukoski";

    @Inject
    Callers callers;

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @Inject
    CustomerDesk customers;

    @Inject
    MailingDesk mailings;

    @Inject
    BreachDesk breaches;

    @Inject
    AffectedDesk affected;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Inject
    Clock clock;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Inject
    Printer printer;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-98")
    void whom_an_account_looked_at_within_the_window_is_affected_and_nobody_else() throws Exception {
        SubjectId seen = persons.registered("Nähty", "Niina");
        SubjectId alsoSeen = persons.registered("Nähty", "Nuutti");
        SubjectId ofSomebodyElse = persons.registered("Muu", "Maija");
        SubjectId tooLate = persons.registered("Myöhä", "Mikko");
        Instant from = clock.instant();
        callers.as(THIEF, () -> customers.card(seen));
        callers.as(THIEF, () -> customers.card(alsoSeen));
        callers.as("myynti", () -> customers.card(ofSomebodyElse));
        Instant to = clock.instant();
        callers.as(THIEF, () -> customers.card(tooLate));

        UUID breach = recorded();
        FindingRow found = find(breach, looks(Set.of(account(THIEF)), from, to));
        assertThat(found.persons()).isEqualTo(2);
        assertThat(found.looks()).isEqualTo(2);
        assertThat(found.beyondLog()).isFalse();
        List<AffectedRow> rows =
                officer.sees(() -> affected.persons(breach, null)).rows();
        assertThat(rows).extracting(AffectedRow::subject).containsExactlyInAnyOrder(seen, alsoSeen);
        assertThat(rows).extracting(AffectedRow::name).contains("Nähty, Niina");
        assertThat(rows).allSatisfy(row -> assertThat(row.first()).isBetween(from, to));

        FindingRow again = find(breach, looks(Set.of(account(THIEF)), from, clock.instant()));
        assertThat(again.persons()).isEqualTo(3);
        assertThat(again.added()).as("each once").isOne();
        assertThat(told(seen))
                .anyMatch(value -> value.startsWith("TL-"))
                .noneMatch(account(THIEF).toString()::equals);
        assertThat(told(ofSomebodyElse)).isEmpty();
        assertThat(find(breach, looks(Set.of(account(THIEF)), from.minus(Duration.ofDays(3000)), to))
                        .beyondLog())
                .as("says that the log is younger than the window")
                .isTrue();
        assertThatThrownBy(() -> callers.as("myynti", () -> affected.persons(breach, null)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Tag("R-98")
    void who_stood_in_a_lost_list_or_was_named_by_hand_is_affected() throws Exception {
        SubjectId listed = persons.registered(Persons.ofReseller("Listattu", "Liisa", TOWN));
        UUID mailing = callers.as("myynti", () -> {
            UUID chosen = mailings.choose(
                    new CustomerFilter(CustomerKind.PERSON, null, TOWN, false, false),
                    Prohibition.Kind.DIRECT_ADVERTISING,
                    Medium.POST,
                    printer.id());
            mailings.make(chosen, Locale.forLanguageTag("fi"));
            return chosen;
        });
        SubjectId named = persons.registered("Nimetty", "Nelli", "nimetty.nelli@example.com", "040 765 4321");
        UUID breach = recorded();
        assertThat(officer.sees(() -> affected.lists(breach)))
                .anyMatch(list -> list.id().equals(mailing));
        find(breach, new AffectedQuery(Origin.LIST, null, null, null, null, mailing, null));
        find(breach, byHand("nimetty.nelli@example.com\n\n"));
        assertThat(officer.sees(() -> affected.persons(breach, null)).subjectsShown())
                .contains(listed, named);
    }

    @Test
    @Tag("R-98")
    void what_finds_nobody_or_cannot_be_is_refused_and_nothing_is_stored() throws Exception {
        UUID breach = recorded();
        Instant now = clock.instant();
        refused(breach, looks(Set.of(UUID.randomUUID()), now.minusSeconds(9), now), "account");
        refused(breach, looks(Set.of(), now.minusSeconds(9), now), "accounts");
        refused(breach, looks(Set.of(account(THIEF)), now, now.minusSeconds(9)), "window");
        refused(
                breach,
                looks(Set.of(account("arkisto")), now.minusSeconds(900_000_000), now.minusSeconds(899_000_000)),
                "nobody");
        refused(breach, byHand("ei.ketaan@example.com"), "identifier");
        refused(breach, new AffectedQuery(Origin.LIST, null, null, null, null, UUID.randomUUID(), null), "nobody");
        refused(breach, new AffectedQuery(null, null, null, null, null, null, null), "origin");
        assertThat(officer.sees(() -> affected.affected(breach))).isZero();
    }

    private void refused(UUID breach, AffectedQuery query, String key) {
        assertThatThrownBy(() -> find(breach, query)).hasMessage("breaches.refused." + key);
    }

    private FindingRow find(UUID breach, AffectedQuery query) throws Exception {
        return officer.sees(() -> affected.find(breach, breaches.breach(breach).version(), query));
    }

    private static AffectedQuery looks(Set<UUID> accounts, Instant from, Instant to) {
        return new AffectedQuery(Origin.LOOKS, accounts, from, to, Set.of(LooksKept.Kind.VIEW), null, null);
    }

    private static AffectedQuery byHand(String typed) {
        return new AffectedQuery(Origin.HAND, null, null, null, null, null, typed);
    }

    private UUID recorded() throws Exception {
        Instant at = clock.instant().minusSeconds(60);
        BreachForm form = new BreachForm(
                "Tunnus vieraissa käsissä",
                "Tunnusta käytti joku muu.",
                "Katselulokista.",
                at,
                at,
                null,
                null,
                Set.of(Nature.CONFIDENTIALITY),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return officer.sees(() -> breaches.record(form)).id();
    }

    private List<String> told(SubjectId subject) {
        return holders.stream()
                .filter(holder -> holder.module().equals("privacy.breaches"))
                .flatMap(holder -> holder.holdings(subject).stream())
                .map(holding -> holding.value())
                .toList();
    }

    private UUID account(String userName) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select public_id from staff_account where user_name = '" + userName + "'")) {
            row.next();
            return UUID.fromString(row.getString(1));
        }
    }
}
