package eu.dfence.register.staff;

import static eu.dfence.register.staff.StaffFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

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
}
