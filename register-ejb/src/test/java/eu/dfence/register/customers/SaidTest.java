package eu.dfence.register.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.PhoneKind;
import eu.dfence.register.privacy.vault.api.Journalled;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SaidTest {
    @Test
    void a_person_says_names_and_terms_and_nothing_of_what_is_empty() {
        assertThat(CustomerFixture.anna().says())
                .contains(
                        entry("givenNames", "Anna Liisa"),
                        entry("familyName", "Mäkinen"),
                        entry("language", "fi"),
                        entry("paymentTermDays", "14"))
                .doesNotContainKeys("creditLimit", "businessId");
        assertThat(CustomerFixture.company().says())
                .contains(entry("organisationName", "Tammiston Pinta Oy"), entry("vatRegistered", "true"))
                .doesNotContainKey("familyName");
    }

    @Test
    void an_amount_says_the_same_however_many_zeros_follow() {
        assertThat(new Said()
                        .that(CustomerField.CREDIT_LIMIT, new BigDecimal("500.00"))
                        .fields())
                .isEqualTo(new Said()
                        .that(CustomerField.CREDIT_LIMIT, new BigDecimal("500"))
                        .fields())
                .isEqualTo(Map.of("creditLimit", "500"));
    }

    @Test
    void a_contact_value_says_itself_until_a_newer_one_takes_its_place() {
        Person anna = CustomerFixture.anna();
        Phone phone = anna.contacts().phones().stream()
                .filter(each -> each.is(PhoneKind.MOBILE))
                .findFirst()
                .orElseThrow();
        assertThat(phone.says()).containsExactly(entry("phone.MOBILE", "+358401234567"));
        phone.replace(Instant.EPOCH);
        assertThat(phone.says()).isEmpty();
    }

    @Test
    void while_somebody_is_being_registered_nothing_is_a_change() {
        Person anna = CustomerFixture.anna();
        assertThat(anna.concerns()).isNull();
        assertThat(anna.contacts().all()).extracting(Journalled::concerns).containsOnlyNulls();
    }
}
