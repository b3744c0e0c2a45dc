package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.erasure.api.ErasureCard;
import eu.dfence.register.privacy.erasure.api.ErasureDesk;
import eu.dfence.register.privacy.erasure.api.ErasurePlan;
import eu.dfence.register.privacy.erasure.api.Fate;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The plan of an erasure: the predicted split, nothing changed by it, and a second person's yes to exactly that. */
@ExtendWith(ArquillianExtension.class)
class ErasurePlanIT {
    private static final String SECOND = "rekisteri";

    @Inject
    Callers callers;

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @Inject
    Past past;

    @Inject
    TestHolder holder;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @EJB
    ErasureDesk desk;

    @EJB
    RequestDesk requests;

    @EJB
    CustomerDesk customers;

    @EJB
    ProhibitionDesk prohibitions;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @AfterEach
    void forget() {
        holder.knows(null, false);
    }

    @Test
    @Tag("R-47")
    @Tag("R-89")
    void a_person_with_old_new_and_open_invoices_gets_the_predicted_split() throws Exception {
        SubjectId person = past.paidLongAgoPaidLastYearAndOpen("Unohtuva", "Ulla");
        callers.as("asiakaspalvelu", () -> {
            customers.addNote(person, NoteKind.CALL, "Soitti ja kiitti.");
            prohibitions.set(person, Prohibition.Kind.DIRECT_MARKETING, Channel.PHONE);
            return null;
        });
        ErasurePlan plan =
                planned(officer.receives(person, DataSubjectRight.ERASURE)).plan();

        assertThat(tables(plan, Fate.ERASE))
                .contains("customers_customer", "customers_email", "customers_address", "customers_note")
                .contains("invoicing_invoice", "invoicing_line", "invoicing_payment", "invoicing_document")
                .doesNotContain("access_prohibition", "access_log", "requests_request");
        assertThat(tables(plan, Fate.ANONYMISE)).containsExactly("orders_line", "orders_order");
        assertThat(plan.of(Fate.KEEP))
                .extracting(PlanLine::table, PlanLine::until)
                .contains(
                        tuple("invoicing_invoice", LocalDate.of(2031, 12, 31)),
                        tuple("orders_order", LocalDate.of(2028, 6, 15)),
                        tuple("access_prohibition", null),
                        tuple("requests_request", null));
        assertThat(plan.of(Fate.BLOCKED))
                .allSatisfy(line -> assertThat(line.blockers())
                        .extracting(ErasureBlocker::ground)
                        .containsExactly(ErasureBlocker.Ground.OPEN_INVOICE))
                .extracting(PlanLine::table)
                .contains("invoicing_invoice", "invoicing_document")
                .doesNotContain("customers_customer");
    }

    @Test
    @Tag("R-47")
    void an_order_on_its_way_keeps_the_name_and_the_address_and_not_the_email() throws Exception {
        SubjectId person = persons.registered("Odottava", "Outi");
        past.ordered(person);
        ErasurePlan plan =
                planned(officer.receives(person, DataSubjectRight.ERASURE)).plan();
        assertThat(tables(plan, Fate.BLOCKED)).contains("customers_customer", "customers_address", "orders_order");
        assertThat(tables(plan, Fate.ERASE)).contains("customers_email").doesNotContain("customers_address");
    }

    @Test
    @Tag("R-95")
    void making_a_plan_changes_no_table_but_the_log_and_the_plans_and_twice_is_once() throws Exception {
        SubjectId person = past.paidLongAgoPaidLastYearAndOpen("Koetettava", "Kaino");
        UUID request = officer.receives(person, DataSubjectRight.ERASURE);
        Map<String, String> before = past.checksums();
        ErasurePlan first = planned(request).plan();
        assertThat(past.checksums()).isEqualTo(before).hasSizeGreaterThan(40);
        assertThat(planned(request).plan().id()).isEqualTo(first.id());
    }

    @Test
    @Tag("R-89")
    void a_holder_that_cannot_answer_refuses_the_plan_whole() throws Exception {
        SubjectId person = persons.registered("Vajaa", "Veikko");
        UUID request = officer.receives(person, DataSubjectRight.ERASURE);
        holder.knows(person, true);
        assertThatThrownBy(() -> planned(request)).hasMessage("erasure.refused.holder");
        assertThat(officer.sees(() -> desk.of(request)).plan()).isNull();
        UUID other = officer.receives(person, DataSubjectRight.ACCESS);
        assertThatThrownBy(() -> planned(other)).hasMessage("requests.refused.no-erasure");
    }

    @Test
    @Tag("R-95")
    void a_second_person_approves_that_plan_and_a_changed_one_needs_approval_again() throws Exception {
        SubjectId person = persons.registered("Hyväksyttävä", "Hilja");
        UUID request = officer.receives(person, DataSubjectRight.ERASURE);
        ErasureCard card = planned(request);
        String number = String.valueOf(card.customerNumber());
        assertThatThrownBy(() -> approve(SECOND, card, number)).hasMessage("requests.refused.unidentified");
        officer.does(() -> requests.identify(request, IdentityMethod.CALL_BACK, officer.today()));
        assertThatThrownBy(() -> approve(Officer.NAME, card, number)).hasMessage("erasure.refused.same-person");
        assertThatThrownBy(() -> approve(SECOND, card, "999")).hasMessage("erasure.refused.customer-number");
        assertThatThrownBy(() -> approve("asiakaspalvelu", card, number)).isInstanceOf(EJBAccessException.class);

        callers.as("asiakaspalvelu", () -> {
            customers.addNote(person, NoteKind.CALL, "Soitti vielä.");
            return null;
        });
        assertThatThrownBy(() -> approve(SECOND, card, number)).hasMessage("erasure.refused.changed");
        ErasureCard again = planned(request);
        assertThat(again.plan().sha256()).isNotEqualTo(card.plan().sha256());
        approve(SECOND, again, " " + number.substring(0, 3) + "\u00a0" + number.substring(3));
        ErasurePlan approved = planned(request).plan();
        assertThat(approved.id()).isEqualTo(again.plan().id());
        assertThat(approved.approved()).isTrue();
        assertThatThrownBy(() -> approve(SECOND, again, number)).hasMessage("erasure.refused.ruled");
    }

    @Test
    @Tag("R-89")
    void many_orders_are_asked_for_in_as_many_statements_as_a_few() throws Exception {
        SubjectId few = persons.registered("Harva", "Heta");
        SubjectId many = persons.registered("Monta", "Mirja");
        for (int i = 0; i < 12; i++) {
            past.ordered(many);
            if (i < 2) past.ordered(few);
        }
        assertThat(past.statements(() -> holders.forEach(each -> each.rows(many))))
                .isEqualTo(past.statements(() -> holders.forEach(each -> each.rows(few))))
                .isBetween(10L, 60L);
    }

    private ErasureCard planned(UUID request) throws Exception {
        officer.does(() -> desk.plan(request));
        return officer.sees(() -> desk.of(request));
    }

    private void approve(String who, ErasureCard card, String number) throws Exception {
        callers.as(who, () -> {
            desk.approve(card.plan().id(), card.plan().sha256(), number, "Pyyntö on perusteltu.");
            return null;
        });
    }

    private static List<String> tables(ErasurePlan plan, Fate fate) {
        return plan.of(fate).stream().map(PlanLine::table).distinct().toList();
    }
}
