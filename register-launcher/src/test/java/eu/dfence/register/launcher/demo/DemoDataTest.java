package eu.dfence.register.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.banking.api.CreditorReference;
import eu.dfence.register.banking.api.FinnishCalendar;
import eu.dfence.register.banking.api.ReferenceNumber;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.shared.api.BusinessId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DemoDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path MIGRATIONS = Path.of("..", "config", "db", "migration");
    private static final List<Places.Code> STREET_CODES = streetCodes();
    private static final Rows ROWS = company();

    private static Rows company() {
        return DemoData.company(
                TODAY,
                new Places(STREET_CODES),
                new UndertakingText(1, 12, "0".repeat(64)),
                "any password".toCharArray());
    }

    private static List<Places.Code> streetCodes() {
        Pattern row = Pattern.compile("\\('(\\d{5})','([^']*)','[^']*',1,'([^']*)'\\)");
        Matcher found = row.matcher(read("V7__postal_codes.sql"));
        return found.results()
                .map(it -> new Places.Code(it.group(1), Places.capitalised(it.group(2)), it.group(3)))
                .toList();
    }

    private static String read(String migration) {
        try {
            return Files.readString(MIGRATIONS.resolve(migration));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, Object>> rows(String table) {
        return ROWS.of(table);
    }

    private static BigDecimal euros(Map<String, Object> row, String column) {
        return (BigDecimal) row.get(column);
    }

    @Test
    void there_are_two_thousand_customers_and_five_thousand_orders() {
        assertThat(rows("customers_customer")).hasSize(2000);
        assertThat(rows("customers_customer").stream()
                        .filter(row -> row.get("kind").equals("ORGANISATION")))
                .hasSize(600);
        assertThat(rows("orders_order")).hasSize(5000);
        assertThat(rows("customers_customer").stream()
                        .map(row -> row.get("number"))
                        .distinct())
                .hasSize(2000);
    }

    @Test
    void the_same_day_gives_the_same_company_but_no_password_hash_twice() {
        Rows again = company();
        for (String table : List.of(
                "customers_customer", "customers_address", "orders_line", "invoicing_invoice", "invoicing_payment")) {
            assertThat(again.of(table)).isEqualTo(ROWS.of(table));
        }
        assertThat(again.of("staff_account").get(0).get("password_hash"))
                .isNotEqualTo(ROWS.of("staff_account").get(0).get("password_hash"));
    }

    @Test
    @Tag("R-31")
    void some_overdue_invoices_are_contested_and_some_with_an_agency_but_not_the_oldest() {
        assertThat(rows("claims_dispute")).extracting(row -> row.get("state")).contains("OPEN", "REJECTED");
        assertThat(rows("claims_case")).extracting(row -> row.get("state")).contains("OPEN", "WITHDRAWN");
        assertThat(rows("claims_claim")).hasSameSizeAs(rows("claims_case")).allSatisfy(claim -> {
            Map<String, Object> invoice = rows("invoicing_invoice").stream()
                    .filter(row -> row.get("public_id").equals(claim.get("invoice_id")))
                    .findFirst()
                    .orElseThrow();
            assertThat(invoice.get("settled_on")).isNull();
            assertThat(claim.get("capital")).isEqualTo(euros(invoice, "gross").subtract(euros(invoice, "paid")));
        });
    }

    @Test
    void every_email_lies_under_example_com() {
        assertThat(rows("customers_email"))
                .allSatisfy(row -> assertThat((String) row.get("address")).matches("[a-z0-9.-]+@example\\.com"));
        assertThat(rows("customers_email").stream().map(row -> row.get("address_key")))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_address_is_on_a_street_code_of_the_list() {
        Set<Object> codes = new HashSet<>();
        STREET_CODES.forEach(code -> codes.add(code.code() + " " + code.city()));
        assertThat(rows("customers_address"))
                .allMatch(row -> codes.contains(row.get("postal_code") + " " + row.get("city")));
    }

    @Test
    @Tag("R-37")
    void every_contact_value_says_where_it_came_from_and_names_the_partner_that_told_it() {
        for (String table : List.of(
                "customers_customer",
                "customers_email",
                "customers_phone",
                "customers_address",
                "customers_representation")) {
            assertThat(rows(table)).allSatisfy(row -> {
                Source source = Source.valueOf((String) row.get("source"));
                assertThat(row.get("source_partner") != null).isEqualTo(source.needsPartner());
                assertThat(row.get("obtained_on")).isNotNull();
                assertThat(row.get("recorded_at")).isNotNull();
            });
        }
    }

    @Test
    @Tag("R-01")
    void every_person_was_shown_a_notice() {
        Set<Object> shown = new HashSet<>();
        rows("access_notice_shown").forEach(row -> shown.add(row.get("subject_id")));
        assertThat(rows("customers_customer").stream()
                        .filter(row -> row.get("kind").equals("PERSON")))
                .allSatisfy(row -> assertThat(shown).contains(row.get("subject_id")));
    }

    @Test
    void business_ids_have_their_check_digit_and_belong_to_nobody() {
        assertThat(rows("customers_customer").stream()
                        .map(row -> row.get("business_id"))
                        .filter(Objects::nonNull))
                .hasSize(600)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> {
                    assertThat(BusinessId.parse((String) id).value()).isEqualTo(id);
                    assertThat((String) id).startsWith("9");
                });
    }

    @Test
    void nothing_lies_in_the_future() {
        Instant midnight = TODAY.atStartOfDay(Chance.HELSINKI).toInstant();
        for (String table : List.of(
                "customers_customer",
                "customers_address",
                "customers_note",
                "orders_order",
                "invoicing_invoice",
                "invoicing_payment",
                "access_prohibition",
                "access_restriction")) {
            assertThat(rows(table))
                    .allSatisfy(row -> assertThat(row.values())
                            .noneMatch(value -> value instanceof Instant moment && !moment.isBefore(midnight)));
        }
    }

    @Test
    void each_years_invoice_numbers_run_from_one_without_a_gap_and_the_series_goes_on_after_them() {
        Map<Object, Integer> last = new HashMap<>();
        for (Map<String, Object> invoice : rows("invoicing_invoice")) {
            int number = (int) invoice.get("sequence_number");
            assertThat(number).isEqualTo(last.merge(invoice.get("series"), 1, Integer::sum));
            assertThat(invoice.get("number")).isEqualTo(invoice.get("series") + "-" + number);
        }
        assertThat(rows("invoicing_number_series"))
                .allSatisfy(
                        row -> assertThat(row.get("next_number")).isEqualTo(last.getOrDefault(row.get("name"), 0) + 1));
    }

    @Test
    void references_carry_their_check_digits() {
        assertThat(rows("invoicing_invoice")).allSatisfy(invoice -> {
            ReferenceNumber national = ReferenceNumber.parse((String) invoice.get("reference"));
            assertThat(CreditorReference.parse((String) invoice.get("rf_reference"))
                            .national())
                    .isEqualTo(national);
        });
    }

    @Test
    void invoices_fall_due_on_bank_days() {
        assertThat(rows("invoicing_invoice"))
                .allMatch(invoice -> FinnishCalendar.isBankDay((LocalDate) invoice.get("due_on")));
    }

    @Test
    void sums_of_lines_vat_and_payments_are_exact() {
        Map<Object, BigDecimal> lines = new HashMap<>();
        Map<Object, BigDecimal> vats = new HashMap<>();
        Map<Object, BigDecimal> payments = new HashMap<>();
        rows("invoicing_line").forEach(row -> lines.merge(row.get("invoice_id"), euros(row, "net"), BigDecimal::add));
        rows("invoicing_vat").forEach(row -> vats.merge(row.get("invoice_id"), euros(row, "vat"), BigDecimal::add));
        rows("invoicing_payment")
                .forEach(row -> payments.merge(row.get("invoice_id"), euros(row, "amount"), BigDecimal::add));
        assertThat(rows("invoicing_invoice")).allSatisfy(invoice -> {
            Object id = invoice.get("id");
            assertThat(euros(invoice, "net")).isEqualByComparingTo(lines.get(id));
            assertThat(euros(invoice, "vat")).isEqualByComparingTo(vats.get(id));
            assertThat(euros(invoice, "gross"))
                    .isEqualByComparingTo(lines.get(id).add(vats.get(id)));
            assertThat(euros(invoice, "paid")).isEqualByComparingTo(payments.getOrDefault(id, BigDecimal.ZERO));
            boolean paid = euros(invoice, "paid").compareTo(euros(invoice, "gross")) == 0;
            assertThat(invoice.get("status").equals("SETTLED")).isEqualTo(paid);
            assertThat(invoice.get("archive_sha256") != null).isEqualTo(paid);
        });
    }

    @Test
    void the_rate_of_a_line_is_that_of_its_class_on_the_day_of_delivery() {
        String rates = read("V6__reference_data.sql");
        Pattern row = Pattern.compile("\\(\\d+, 1, '(\\w+)',\\s+([0-9.]+), '([0-9-]+)'");
        for (String vatClass : List.of("GENERAL", "REDUCED_A", "REDUCED_B", "ZERO")) {
            for (LocalDate day = TODAY.minusDays(930); day.isBefore(TODAY.plusDays(30)); day = day.plusDays(1)) {
                BigDecimal rate = null;
                Matcher found = row.matcher(rates);
                while (found.find()) {
                    if (found.group(1).equals(vatClass)
                            && !LocalDate.parse(found.group(3)).isAfter(day)) {
                        rate = new BigDecimal(found.group(2));
                    }
                }
                assertThat(Products.rate(vatClass, day)).isEqualTo(rate);
            }
        }
    }

    @Test
    void every_state_and_every_age_of_debt_can_be_seen() {
        assertThat(rows("orders_order").stream().map(row -> row.get("status")).distinct())
                .containsExactlyInAnyOrder("DRAFT", "CONFIRMED", "ARCHIVED");
        assertThat(rows("invoicing_invoice").stream()
                        .map(row -> row.get("status"))
                        .distinct())
                .containsExactlyInAnyOrder("ISSUED", "PARTLY_PAID", "SETTLED");
        Map<Integer, Integer> ages = new HashMap<>();
        rows("invoicing_invoice").stream()
                .filter(row -> !row.get("status").equals("SETTLED"))
                .forEach(row -> {
                    long late = ChronoUnit.DAYS.between((LocalDate) row.get("due_on"), TODAY);
                    ages.merge(
                            late <= 0 ? 0 : late <= 14 ? 14 : late <= 30 ? 30 : late <= 60 ? 60 : 61, 1, Integer::sum);
                });
        assertThat(ages.keySet()).containsExactlyInAnyOrder(0, 14, 30, 60, 61);
        assertThat(ages.values()).allMatch(count -> count >= 5);
    }

    @Test
    @Tag("R-56")
    void everybody_who_is_printed_has_signed_but_the_newcomer() {
        Map<Object, Object> names = new HashMap<>();
        rows("staff_account").forEach(row -> names.put(row.get("id"), row.get("user_name")));
        Set<Object> signed = new HashSet<>();
        rows("staff_undertaking").stream()
                .filter(row -> !TODAY.isAfter((LocalDate) row.get("valid_to")))
                .forEach(row -> signed.add(names.get(row.get("account_id"))));
        assertThat(DemoData.signIns())
                .allSatisfy(account -> assertThat(signed.contains(account.userName()))
                        .isEqualTo(!account.userName().equals("uusi")));
    }
}
