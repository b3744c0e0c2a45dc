package eu.dfence.register.privacy.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientRole;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReportPressTest {
    private static final UUID AGENCY = UUID.randomUUID();

    @Test
    @Tag("R-76")
    void what_the_case_and_the_ledger_know_of_one_giving_stands_once() {
        Recipient ledger = got("Perintä Oy", RecipientRole.PROCESSOR, 2, AGENCY);
        Recipient other = got("Perintä Oy", RecipientRole.CONTROLLER, 3, AGENCY);
        Recipient typed = got("Muu Oy", RecipientRole.CONTROLLER, 2, null);
        assertThat(ReportPress.once(
                        Stream.of(ledger, got("Perintä (ent.)", RecipientRole.CONTROLLER, 2, AGENCY), other, typed)))
                .containsExactly(other, ledger, typed);
    }

    private static Recipient got(String name, RecipientRole role, int day, UUID partner) {
        return new Recipient(
                name,
                role,
                LocalDate.of(2026, 1, day),
                Purpose.INVOICING,
                Set.of(DataCategory.NAME, DataCategory.INVOICING),
                partner);
    }
}
