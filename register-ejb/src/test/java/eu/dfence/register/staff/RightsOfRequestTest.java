package eu.dfence.register.staff;

import static eu.dfence.register.staff.StaffFixture.NOW;
import static eu.dfence.register.staff.StaffFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.EmployerCondition;
import eu.dfence.register.staff.api.OpeningCondition;
import eu.dfence.register.staff.api.Rights;
import eu.dfence.register.staff.api.Rights.Missing;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What opens the register to an account, and what shuts it: every one of the conditions, alone. */
class RightsOfRequestTest {
    private static final UUID ACCOUNT = UUID.fromString("01930000-0000-7000-8000-00000000000a");
    private static final UUID EMPLOYER = UUID.fromString("01930000-0000-7000-8000-00000000000b");

    private final List<Object[]> rows = new ArrayList<>();
    private final List<OpeningCondition> conditions = new ArrayList<>();
    private final List<EmployerCondition> employerConditions = new ArrayList<>();
    private boolean passwordGiven;
    private String anotherCompany;
    private int questions;

    @Test
    @Tag("R-54")
    void reading_and_maintaining_are_separate_roles() {
        rows.add(row(true, TODAY, Roles.SALES, 1));
        rows.add(row(true, TODAY, Roles.INVOICING, 0));
        assertThat(rights().roles())
                .containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.SALES, Roles.SALES_MAINTAIN, Roles.INVOICING);
        assertThat(rights().open()).isTrue();
        assertThat(rights().undertakingUntil()).isEqualTo(TODAY);
    }

    @Test
    @Tag("R-56")
    void without_an_undertaking_no_role_is_given() {
        rows.add(row(true, null, Roles.SALES, true));
        assertThat(rights().roles()).containsExactly(Roles.SIGNED_IN);
        assertThat(rights().missing()).containsExactly(Missing.UNDERTAKING);
    }

    @Test
    @Tag("R-52")
    void without_a_designation_no_role_is_given() {
        rows.add(row(true, TODAY, null, null));
        assertThat(rights().roles()).containsExactly(Roles.SIGNED_IN);
        assertThat(rights().missing()).containsExactly(Missing.DESIGNATION);
    }

    @Test
    @Tag("R-53")
    void without_the_employers_agreement_no_role_is_given() {
        rows.add(row(false, TODAY, Roles.SALES, true));
        assertThat(rights().roles()).containsExactly(Roles.SIGNED_IN);
        assertThat(rights().missing()).containsExactly(Missing.EMPLOYER_AGREEMENT);
    }

    @Test
    @Tag("R-53")
    void of_another_company_every_condition_must_let_its_people_act() {
        employerConditions.add((company, day) -> true);
        employerConditions.add((company, day) -> !company.equals("9000001-7") || !day.equals(TODAY));
        rows.add(row(true, TODAY, Roles.SALES, true));
        assertThat(rights().open()).as("our own people are not asked about").isTrue();
        anotherCompany = "9000001-7";
        rows.set(0, row(true, TODAY, Roles.SALES, true));
        assertThat(rights().roles()).containsExactly(Roles.SIGNED_IN);
        assertThat(rights().missing()).containsExactly(Missing.EMPLOYER_AGREEMENT);
    }

    @Test
    void while_the_register_is_shut_only_it_comes_in() {
        conditions.add(condition(true));
        rows.add(row(true, TODAY, Roles.SALES, false));
        assertThat(rights().open()).isTrue();
        conditions.add(condition(false));
        assertThat(rights().missing()).containsExactly(Missing.OPENING);
        rows.add(row(true, TODAY, Roles.IT_ADMINISTRATOR, false));
        assertThat(rights().open()).isTrue();
    }

    @Test
    @Tag("R-55")
    void with_a_password_that_somebody_gave_no_role_is_given() {
        passwordGiven = true;
        rows.add(row(true, TODAY, Roles.SALES, true));
        assertThat(rights().roles()).containsExactly(Roles.SIGNED_IN);
        assertThat(rights().missing()).containsExactly(Missing.OWN_PASSWORD);
    }

    @Test
    @Tag("R-55")
    void an_account_that_is_closed_or_unknown_has_no_rights_at_all() {
        assertThat(request().of(ACCOUNT)).isEmpty();
    }

    @Test
    void rights_are_asked_once_a_request_and_tell_who_it_is() {
        rows.add(row(1, TODAY, Roles.SALES, 0));
        RightsOfRequest request = request();
        Rights first = request.of(ACCOUNT).orElseThrow();
        assertThat(request.of(ACCOUNT)).containsSame(first);
        assertThat(questions).isOne();
        assertThat(first.accountId()).isEqualTo(ACCOUNT);
        assertThat(first.employerId()).isEqualTo(EMPLOYER);
        assertThat(first.displayName()).isEqualTo("Joni Rantanen");
        assertThat(first.passwordNumber()).isEqualTo(3);
    }

    private Rights rights() {
        Optional<Rights> found = request().of(ACCOUNT);
        return found.orElseThrow();
    }

    private RightsOfRequest request() {
        RightsOfRequest request = new RightsOfRequest();
        request.accounts = new Accounts() {
            @Override
            List<Object[]> rights(UUID account, UUID session, LocalDate day) {
                questions++;
                assertThat(day).isEqualTo(TODAY);
                return rows;
            }
        };
        request.clock = Clock.fixed(NOW, ZoneId.of("Europe/Helsinki"));
        request.openingConditions = instance(conditions);
        request.employerConditions = instance(employerConditions);
        return request;
    }

    private static OpeningCondition condition(boolean open) {
        return new OpeningCondition() {
            @Override
            public boolean open() {
                return open;
            }

            @Override
            public String reasonKey() {
                return "opening.test";
            }
        };
    }

    @SuppressWarnings("unchecked")
    private <T> Instance<T> instance(List<T> those) {
        return (Instance<T>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    Stream<T> all = those.stream();
                    return all;
                });
    }

    /** As the database answers: flags are booleans or numbers. */
    private Object[] row(Object mayAct, LocalDate undertakenUntil, String role, Object maintain) {
        return new Object[] {
            "Joni Rantanen",
            "Varasto",
            "fi",
            EMPLOYER.toString(),
            "Esimerkki Oy",
            mayAct,
            undertakenUntil == null ? null : Date.valueOf(undertakenUntil),
            role,
            maintain,
            3,
            passwordGiven,
            anotherCompany
        };
    }
}
