package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.ClassifiedColumn;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import eu.dfence.register.privacy.retention.api.RetentionPeriods;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every clock has its period, and every holder tells erasure of each row it tells the person of. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {
    @Inject
    RetentionPeriods periods;

    @Inject
    CopyCase persons;

    @Inject
    Catalogue catalogue;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-47")
    void every_clock_of_the_catalogue_has_a_period_in_force_with_its_law() {
        Map<RetentionClock, List<RetentionPeriod>> inForce = periods.inForce(LocalDate.now(clock));
        assertThat(inForce).containsOnlyKeys(RetentionClock.values());
        assertThat(inForce.values().stream().flatMap(List::stream))
                .allSatisfy(each -> assertThat(each.law()).containsOnlyKeys("fi", "sv", "en"));
        assertThat(inForce.get(RetentionClock.VOUCHER).get(0).lastDay(LocalDate.of(2024, 2, 29)))
                .isEqualTo("2030-12-31");
        assertThat(inForce.get(RetentionClock.CUSTOMER))
                .extracting(RetentionPeriod::amount)
                .containsExactly(24, 36);
        assertThat(catalogue.columns().stream()
                        .map(ClassifiedColumn::personal)
                        .filter(each -> each != null)
                        .map(each -> each.clock())
                        .collect(Collectors.toSet()))
                .isSubsetOf(inForce.keySet());
    }

    @Test
    @Tag("R-89")
    void what_a_person_is_told_of_erasure_is_told_of_too() throws Exception {
        SubjectId person = persons.withStrangerEverywhere();
        for (PersonalDataHolder holder : holders) {
            Set<String> told =
                    holder.holdings(person).stream().map(Holding::table).collect(Collectors.toSet());
            List<HeldRow> rows = holder.rows(person);
            assertThat(rows.stream().map(HeldRow::table).collect(Collectors.toSet()))
                    .as(holder.module())
                    .containsAll(told);
            assertThat(holder.tables()).as(holder.module()).containsAll(told);
            assertThat(rows.stream().map(row -> row.table() + " " + row.row()))
                    .as(holder.module())
                    .doesNotHaveDuplicates();
        }
    }
}
