package eu.dfence.register.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The one-way door (R-89): whatever can be stored of a person is refused of whoever was erased, or says why it need not be. */
@Tag("R-89")
class DoorLintTest {
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern OF_PERSON = Pattern.compile(
            "^\\s+(?:(?:subject|customer|orderer|contact|person)_id\\s+uuid|(?:customer|person)_id\\s+bigint)\\b",
            Pattern.MULTILINE);
    private static final Pattern DOOR = Pattern.compile(
            "create trigger \\w+_door before insert on (\\w+) for each row(.*?)(?=create trigger|\\z)", Pattern.DOTALL);
    private static final Pattern ASKED = Pattern.compile("call erasure_(?:door|begin|door_of_customer)\\(new\\.");

    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("access_log", "a look at what law keeps is logged too"),
            Map.entry("access_log_shown", "the same"),
            Map.entry("access_prohibition", "it forbids, and stores nothing to be used"),
            Map.entry("access_restriction", "the same"),
            Map.entry(
                    "access_notice_shown", "that a notice was shown, to whom it was not refused to become a customer"),
            Map.entry("customers_name_key", "written with its customer, who has a door"),
            Map.entry("customers_review", "a mark of a customer who is there"),
            Map.entry("requests_request", "who was erased may ask what became of it"),
            Map.entry("rectification_notice", "tells recipients what was erased"),
            Map.entry("breaches_affected", "who is affected through what law keeps is told"),
            Map.entry("breaches_letter", "the same"),
            Map.entry("claims_dispute", "about an invoice that law keeps"),
            Map.entry("claims_case", "the same"),
            Map.entry("credit_decision", "made of grounds, which have a door"),
            Map.entry("erasure_plan", "made before the erasure and again for what it left"),
            Map.entry("erasure_erased", "the stone itself"),
            Map.entry("erasure_obligation", "what it left"),
            Map.entry("outbox_dispatch", "made by the erasure"),
            Map.entry("outbox_letter", "the same"),
            Map.entry("outbox_word", "the same"),
            Map.entry("disclosures_ledger", "proof of what left, which a collection may still need"),
            Map.entry("disclosures_ledger_person", "the same"));

    @Test
    void every_table_that_names_a_person_has_a_door_or_says_why_not() {
        String migrations = migrations();
        assertThat(ofPersons(migrations)).hasSizeGreaterThan(WITHOUT.size()).containsAll(WITHOUT.keySet());
        assertThat(open(migrations)).isEmpty();
    }

    @Test
    void a_table_without_a_door_and_a_door_that_asks_nobody_are_found() {
        String planted = "create table orders_gift (\n  id bigint not null,\n  customer_id uuid not null\n);\n"
                + "create table orders_wish (\n  id bigint not null,\n  person_id   bigint not null\n);\n"
                + "create trigger orders_wish_door before insert on orders_wish for each row\nbegin\nend//\n";
        assertThat(open(migrations() + planted)).containsExactly("orders_gift", "orders_wish");
        assertThat(open(migrations().replace("create trigger customers_email_door ", "create trigger other ")))
                .containsExactly("customers_email");
    }

    private static Set<String> open(String migrations) {
        Set<String> open = ofPersons(migrations);
        open.removeAll(WITHOUT.keySet());
        Matcher door = DOOR.matcher(migrations);
        while (door.find()) {
            if (ASKED.matcher(door.group(2)).find()) open.remove(door.group(1));
        }
        return open;
    }

    private static Set<String> ofPersons(String migrations) {
        Set<String> tables = new TreeSet<>();
        Matcher table = TABLE.matcher(migrations);
        while (table.find()) {
            if (OF_PERSON.matcher(table.group(2)).find()) tables.add(table.group(1));
        }
        return tables;
    }

    private static String migrations() {
        return Sources.files(Sources.MIGRATIONS, ".sql").stream()
                .map(Sources::text)
                .collect(Collectors.joining("\n"));
    }
}
