package eu.dfence.register.privacy.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.scanner.api.Identifiers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-89")
class GatheringTest {
    private static final SubjectId PERSON = SubjectId.next();

    private final Gathering gathering = new Gathering();

    @Test
    void that_by_which_somebody_is_found_is_picked_and_the_rest_is_not() {
        take(DataCategory.NAME, "sort_name", " Pöllö, Äijä ");
        take(DataCategory.NAME, "given_names", "Äijä");
        take(DataCategory.EMAIL, "address", "aija@example.org");
        take(DataCategory.EMAIL, "kind", "HOME");
        take(DataCategory.PHONE, "e164", "+358401234567");
        take(DataCategory.PHONE, "as_entered", "040 123 4567");
        take(DataCategory.POSTAL_ADDRESS, "postal_code", "00100");
        take(DataCategory.POSTAL_ADDRESS, "street", "Tie 1");
        take(DataCategory.POSTAL_ADDRESS, "postal_code", "33100");
        take(DataCategory.RELATIONSHIP, "number", "104277");
        take(DataCategory.RELATIONSHIP, "since", "2020");
        Identifiers found = gathering.of(PERSON, nobody -> false);
        assertThat(found.names()).containsExactly("Pöllö, Äijä");
        assertThat(found.emails()).containsExactly("aija@example.org");
        assertThat(found.phones()).containsExactly("+358401234567");
        assertThat(found.addresses()).containsExactly("Tie 1 33100");
        assertThat(found.others()).containsExactly("104277", PERSON.toString());
        assertThat(found.subjects()).containsExactly(PERSON);
        assertThat(found.shared()).isZero();
    }

    @Test
    void what_somebody_else_is_known_by_too_is_counted_and_not_looked_for() {
        take(DataCategory.NAME, "sort_name", "Pöllö, Äijä");
        take(DataCategory.NAME, "called", "Äijä Pöllö-Haukka");
        take(DataCategory.EMAIL, "address", "koti@example.org");
        take(DataCategory.PHONE, "e164", "+358401234567");
        take(DataCategory.POSTAL_ADDRESS, "street", "Tie 1");
        take(DataCategory.POSTAL_ADDRESS, "postal_code", "33100");
        Identifiers found = gathering.of(
                PERSON,
                value -> value.equals("Äijä Pöllö")
                        || value.equals("koti@example.org")
                        || value.equals("Tie 1 33100")
                        || value.equals("+358401234567"));
        assertThat(found.names()).containsExactly("Äijä Pöllö-Haukka");
        assertThat(found.emails()).isEmpty();
        assertThat(found.phones()).isEmpty();
        assertThat(found.addresses()).isEmpty();
        assertThat(found.shared()).isEqualTo(4);
    }

    private void take(DataCategory category, String column, String value) {
        gathering.take(new Holding(category, "table", column, value, null, null, true));
    }
}
