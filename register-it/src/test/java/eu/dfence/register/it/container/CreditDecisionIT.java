package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.credit.api.CreditDecisionDesk;
import eu.dfence.register.credit.api.DecisionRow;
import eu.dfence.register.credit.api.GroundsCard;
import eu.dfence.register.credit.api.ObjectionForm;
import eu.dfence.register.credit.api.Outcome;
import eu.dfence.register.credit.api.Rule;
import eu.dfence.register.credit.api.RulingForm;
import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.RestrictionDesk;
import eu.dfence.register.privacy.access.api.RestrictionGround;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.shared.api.Sha256;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules propose, a person who read the grounds decides, another reviews; the database takes no decision without its human. */
@ExtendWith(ArquillianExtension.class)
class CreditDecisionIT {
    private static final String INVOICING = "laskutus";
    private static final String CONTACT = "rekisteri";
    private static final String REASON = "Laskut ovat auki, eikä maksusta ole sovittu.";

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    Past past;

    @Inject
    CreditDecisionDesk desk;

    @Inject
    CustomerDesk customers;

    @Inject
    RestrictionDesk restrictions;

    @Inject
    @Any
    Instance<TimedRowsKnown> clocks;

    @Inject
    Clock clock;

    @Inject
    Left left;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-43")
    @Tag("R-45")
    @Tag("R-100")
    void the_rules_propose_a_person_departs_and_another_reviews_what_is_contested() throws Exception {
        SubjectId customer = persons.registered("Luotettava", "Lauri");
        past.paid(past.ordered(customer));
        past.overdue(customer);
        UUID read = callers.as(INVOICING, () -> desk.weigh(customer));
        RulingForm no = new RulingForm(Outcome.REFUSED, null, null, REASON);
        assertThatThrownBy(() -> callers.as(INVOICING, () -> desk.decide(customer, read, no)))
                .hasMessageContaining("credit.refused.not-read");
        GroundsCard grounds = callers.as(INVOICING, () -> desk.grounds(customer, read));
        assertThat(grounds.proposal()).isEqualTo(Outcome.GRANTED);
        assertThat(measured(grounds, Rule.OVERDUE_DAYS)).isEqualByComparingTo("10");
        assertThat(measured(grounds, Rule.KNOWN_AFTER)).isEqualByComparingTo("1");
        assertThat(grounds.overdue()).isPositive();
        assertThatThrownBy(() -> callers.as(CONTACT, () -> desk.grounds(customer, read)))
                .hasMessageContaining("credit.unknown");
        assertThatThrownBy(() -> callers.as(CONTACT, () -> desk.decide(customer, read, no)))
                .isInstanceOf(EJBAccessException.class);
        UUID decision = callers.as(INVOICING, () -> desk.decide(customer, read, no));
        assertThatThrownBy(() -> callers.as(INVOICING, () -> desk.decide(customer, read, no)))
                .hasMessageContaining("credit.refused.decided");
        assertThat(limit(customer)).isEqualByComparingTo("0");
        assertThat(decisions(customer))
                .singleElement()
                .satisfies(row -> assertThat(row.departed()).isTrue());

        callers.as("asiakaspalvelu", () -> {
            desk.object(customer, decision, new ObjectionForm("Sovimme eräpäivästä.", today(), Channel.PHONE));
            return null;
        });
        RulingForm yes = new RulingForm(Outcome.GRANTED, new BigDecimal("750.00"), today().plusMonths(6), REASON);
        assertThat(overTomorrow(customer)).as("while it is contested").isFalse();
        UUID again = weighedAndRead(INVOICING, customer);
        assertThatThrownBy(() -> reviewed(INVOICING, customer, decision, again, yes))
                .hasMessageContaining("credit.refused.same");
        UUID other = weighedAndRead(CONTACT, customer);
        reviewed(CONTACT, customer, decision, other, yes);
        assertThat(overTomorrow(customer)).isTrue();
        assertThat(decisions(customer))
                .singleElement()
                .satisfies(row -> assertThat(row.stands().outcome()).isEqualTo(Outcome.GRANTED));
        assertThat(limit(customer)).isEqualByComparingTo("750");
        String last = "update customers_customer set credit_valid_to = '%s' where subject_id = '" + customer + "'";
        past.run(last.formatted(today().minusDays(1)));
        assertThat(limit(customer)).as("after its last day").isEqualByComparingTo("0");
        past.run(last.formatted(today()));
        assertThat(limit(customer)).isEqualByComparingTo("750");
        for (LetterLanguage language : LetterLanguage.values()) {
            byte[] pdf = callers.as(INVOICING, () -> desk.explanation(customer, decision, language));
            assertThat(Pdf.text(pdf)).contains("Sovimme eräpäivästä.", REASON.substring(0, 20));
            assertThat(left.of(customer).get(0).sha256()).as("through the gate").isEqualTo(Sha256.hex(pdf));
        }
    }

    @Test
    @Tag("R-100")
    void a_restriction_set_since_the_weighing_refuses_the_decision() throws Exception {
        SubjectId customer = persons.registered("Rajattu", "Raija");
        UUID read = weighedAndRead(INVOICING, customer);
        callers.as("tietosuoja", () -> {
            restrictions.restrict(customer, RestrictionGround.ACCURACY_CONTESTED);
            return null;
        });
        assertThatThrownBy(() -> callers.as(
                        INVOICING,
                        () -> desk.decide(customer, read, new RulingForm(Outcome.REFUSED, null, null, REASON))))
                .hasMessageContaining("access.refused.restricted");
    }

    @Test
    @Tag("R-100")
    void the_database_refuses_a_decision_without_its_human() throws Exception {
        SubjectId customer = persons.registered("Koneeton", "Kaisa");
        callers.as(INVOICING, () -> desk.weigh(customer));
        String of = " from credit_grounds where subject_id = '" + customer + "'";
        String grounds = "(select max(id)" + of + ")";
        String clerk = "(select max(shown_to)" + of + ")";
        refusedBySql(customer, "null", clerk, "'" + REASON + "'");
        refusedBySql(customer, grounds, "uuid()", "'" + REASON + "'");
        refusedBySql(customer, grounds, "null", "'" + REASON + "'");
        refusedBySql(customer, grounds, clerk, "'ok'");
        decidedBySql(customer, grounds, clerk, "'" + REASON + "'");
        String decision = "(select max(id) from credit_decision where subject_id = '" + customer + "')";
        String review = "insert into credit_review (id, version, decision_id, reviewed_of, grounds_id, outcome, reason,"
                + " decided_on, decided_at, decided_by) values (nextval(credit_review_seq), 1, " + decision + ", ";
        for (String pair : List.of(
                clerk + ", " + grounds + ", 'REFUSED', '" + REASON + "', now(), now(), " + clerk,
                "uuid(), " + grounds + ", 'REFUSED', '" + REASON + "', now(), now(), " + clerk)) {
            assertThatThrownBy(() -> past.run(review + pair + ")")).isInstanceOf(SQLException.class);
        }
    }

    private void refusedBySql(SubjectId customer, String grounds, String by, String reason) {
        assertThatThrownBy(() -> decidedBySql(customer, grounds, by, reason)).isInstanceOf(SQLException.class);
    }

    private void decidedBySql(SubjectId customer, String grounds, String by, String reason) throws SQLException {
        past.run(
                "insert into credit_decision (id, version, public_id, subject_id, grounds_id, outcome, reason, decided_on,"
                        + " decided_at, decided_by) values (nextval(credit_decision_seq), 1, uuid(), '" + customer
                        + "', " + grounds
                        + ", 'REFUSED', " + reason + ", now(), now(), " + by + ")");
    }

    /** Whether the clock would end the customer's decision, were its period over. */
    private boolean overTomorrow(SubjectId customer) throws Exception {
        long id = past.number("select max(id) from credit_decision where subject_id = '" + customer + "'");
        return clocks.stream()
                .flatMap(module -> module.timed().stream())
                .filter(rows -> rows.table().equals("credit_decision"))
                .anyMatch(
                        rows -> rows.past(today().plusDays(1), id - 1, 1).ids().contains(id));
    }

    private UUID weighedAndRead(String who, SubjectId customer) throws Exception {
        return callers.as(who, () -> {
            UUID grounds = desk.weigh(customer);
            return desk.grounds(customer, grounds).id();
        });
    }

    private void reviewed(String who, SubjectId customer, UUID decision, UUID grounds, RulingForm form)
            throws Exception {
        callers.as(who, () -> {
            desk.review(customer, decision, grounds, form);
            return null;
        });
    }

    private List<DecisionRow> decisions(SubjectId customer) throws Exception {
        return callers.as(INVOICING, () -> desk.decisions(customer)).decisions();
    }

    private BigDecimal limit(SubjectId customer) throws Exception {
        return callers.as(INVOICING, () -> customers.card(customer)).creditLimit();
    }

    private static BigDecimal measured(GroundsCard grounds, Rule rule) {
        return grounds.lines().stream()
                .filter(each -> each.rule() == rule)
                .findFirst()
                .orElseThrow()
                .measured();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
