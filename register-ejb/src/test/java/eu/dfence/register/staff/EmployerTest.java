package eu.dfence.register.staff;

import static eu.dfence.register.staff.StaffFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.staff.api.EmployerForm;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EmployerTest {
    @Test
    @Tag("R-53")
    void a_processors_people_act_only_while_its_agreement_is_in_force() {
        Employer processor = Employer.processor("Tilikumppani Oy", "9876543-0", TODAY.minusYears(1), TODAY.plusDays(1));
        assertThat(processor.mayActOn(TODAY.minusYears(1).minusDays(1))).isFalse();
        assertThat(processor.mayActOn(TODAY)).isTrue();
        assertThat(processor.mayActOn(TODAY.plusDays(1))).isTrue();
        assertThat(processor.mayActOn(TODAY.plusDays(2))).isFalse();
    }

    @Test
    @Tag("R-17")
    void a_processor_without_an_agreement_never_acts() {
        assertThat(Employer.processor("Tilikumppani Oy", "9876543-0", null, null)
                        .mayActOn(TODAY))
                .isFalse();
    }

    @Test
    void our_own_company_needs_no_agreement() {
        assertThat(StaffFixture.ownCompany().mayActOn(TODAY)).isTrue();
    }

    @Test
    @Tag("R-53")
    void an_agreement_counts_from_its_first_day_and_may_have_no_end() {
        Employer processor = Employer.processor("Tilikumppani Oy", "9876543-0", TODAY, null);
        assertThat(processor.mayActOn(TODAY.minusDays(1))).isFalse();
        assertThat(processor.mayActOn(TODAY)).isTrue();
        assertThat(processor.mayActOn(TODAY.plusYears(50))).isTrue();
    }

    @Test
    @Tag("R-53")
    void an_agreement_ended_today_gives_nobody_rights_today() {
        Employer processor = Employer.of(form(false, TODAY.minusYears(1), null));
        processor.endAgreement(TODAY);
        assertThat(processor.mayActOn(TODAY)).isFalse();
        assertThat(processor.mayActOn(TODAY.minusDays(1))).isTrue();
        assertThatThrownBy(() -> processor.endAgreement(TODAY)).hasMessage("staff.refused.no-agreement");
    }

    @Test
    @Tag("R-53")
    void an_agreement_of_one_day_ends_on_that_very_day() {
        Employer processor = Employer.of(form(false, TODAY, TODAY));
        processor.endAgreement(TODAY);
        assertThat(processor.mayActOn(TODAY)).isFalse();
    }

    @Test
    void a_processor_needs_an_agreement_and_every_company_a_name_and_a_business_id() {
        assertThatThrownBy(() -> Employer.of(form(false, null, null))).hasMessage("staff.refused.agreement-from");
        assertThatThrownBy(() -> Employer.of(form(false, TODAY, TODAY.minusDays(1))))
                .hasMessage("staff.refused.period");
        assertThatThrownBy(() -> Employer.of(new EmployerForm(" ", "9876543-0", true, null, null)))
                .hasMessage("staff.refused.employer-name");
        assertThatThrownBy(() -> Employer.of(new EmployerForm("Yritys Oy", "9876543-1", true, null, null)))
                .hasMessage("business-id.check-digit");
    }

    @Test
    void our_own_company_stays_our_own_and_has_no_agreement() {
        Employer own = Employer.of(form(true, TODAY, TODAY));
        own.write(form(false, TODAY, TODAY));
        assertThat(own.card(TODAY, 3).company()).isEqualTo(form(true, null, null));
        assertThatThrownBy(() -> own.endAgreement(TODAY)).hasMessage("staff.refused.no-agreement");
    }

    @Test
    void a_company_may_have_a_name_of_two_hundred_letters_and_not_one_more() {
        String longest = "Y".repeat(200);
        assertThat(Employer.of(new EmployerForm(longest, "9876543-0", true, null, null))
                        .card(TODAY, 0)
                        .company()
                        .name())
                .isEqualTo(longest);
        assertThatThrownBy(() -> Employer.of(new EmployerForm(longest + "Y", "9876543-0", true, null, null)))
                .hasMessage("staff.refused.employer-name");
    }

    @Test
    void whoever_saves_a_company_that_somebody_changed_meanwhile_is_told() {
        Employer read = Employer.of(form(true, null, null));
        read.refuseUnless(0);
        assertThatThrownBy(() -> read.refuseUnless(1)).hasMessage("staff.refused.employer-changed");
    }

    private static EmployerForm form(boolean own, LocalDate from, LocalDate to) {
        return new EmployerForm("Tilikumppani Oy", "9876543-0", own, from, to);
    }
}
