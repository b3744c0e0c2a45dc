package eu.dfence.register.it.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only those who signed see anything, from one request to the next (R-52..R-56). */
class RightsIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    /** Questions, and the three commands around each transaction; one a row would make more of it. */
    private static final int MOST_COMMANDS = 25;

    private static final String UNDERTAKINGS_OF =
            "where account_id = (select id from staff_account where user_name = 'lukija')";

    @ParameterizedTest
    @Tag("R-56")
    @ValueSource(
            strings = {
                "index.xhtml",
                "customers/list.xhtml",
                "customers/card.xhtml",
                "orders/list.xhtml",
                "invoices/list.xhtml",
                "payments/record.xhtml",
                "staff/list.xhtml"
            })
    void without_an_undertaking_every_page_leads_to_the_undertaking(String page) {
        Screen newcomer = browser.atWork("uusi").open(page);
        assertThat(newcomer.page().url()).endsWith("/undertaking.xhtml");
    }

    @Test
    @Tag("R-56")
    void an_undertaking_revoked_while_signed_in_shuts_the_very_next_request() {
        Screen reader = browser.signedInAs("lukija").open("invoices/list.xhtml");
        assertThat(reader.page().url()).endsWith("invoices/list.xhtml");
        Sql.run("update staff_undertaking set revoked_at = utc_timestamp(6), revoke_reason = 'koe' " + UNDERTAKINGS_OF);
        try {
            reader.open("invoices/list.xhtml");
            assertThat(reader.page().url()).endsWith("/undertaking.xhtml");
        } finally {
            Sql.run("update staff_undertaking set revoked_at = null, revoke_reason = null " + UNDERTAKINGS_OF);
        }
        reader.open("invoices/list.xhtml");
        assertThat(reader.page().url()).endsWith("invoices/list.xhtml");
    }

    @Test
    @Tag("R-55")
    void a_closed_account_is_out_with_its_next_request() {
        Screen reader = browser.signedInAs("lukija").open("invoices/list.xhtml");
        Sql.run("update staff_account set closed_at = utc_timestamp(6) where user_name = 'lukija'");
        try {
            reader.open("invoices/list.xhtml");
            assertThat(reader.page().url()).contains("/signin.xhtml");
        } finally {
            Sql.run("update staff_account set closed_at = null where user_name = 'lukija'");
        }
    }

    @Test
    @Tag("R-53")
    void a_processors_people_are_out_when_its_agreement_ends() {
        Screen bookkeeper = browser.signedInAs("tilikumppani").open("invoices/list.xhtml");
        assertThat(bookkeeper.page().url()).endsWith("invoices/list.xhtml");
        String employer = "where id = (select employer_id from staff_account where user_name = 'tilikumppani')";
        String until = Sql.one("select agreement_to from staff_employer " + employer);
        Sql.run("update staff_employer set agreement_to = '2026-01-31' " + employer);
        try {
            bookkeeper.open("invoices/list.xhtml");
            assertThat(bookkeeper.page().url()).endsWith("/undertaking.xhtml");
        } finally {
            Sql.run("update staff_employer set agreement_to = " + (until == null ? "null " : "'" + until + "' ")
                    + employer);
        }
    }

    @Test
    @Tag("R-77")
    void what_cannot_be_logged_is_not_shown() {
        String buyer = Sql.one("select buyer_name from invoicing_invoice order by id limit 1");
        String invoice =
                "invoices/invoice.xhtml?id=" + Sql.one("select public_id from invoicing_invoice order by id limit 1");
        Screen clerk = browser.atWork("laskutus").expecting(500).open(invoice);
        assertThat(clerk.page().content()).contains(buyer);

        Sql.run("rename table access_log to access_log_away");
        try {
            Response answer = clerk.page().navigate(invoice);
            assertThat(answer.status()).isEqualTo(500);
            assertThat(clerk.page().content()).doesNotContain(buyer);
        } finally {
            Sql.run("rename table access_log_away to access_log");
        }
    }

    @Test
    @Tag("R-77")
    void one_look_at_a_card_is_one_row_in_the_access_log() {
        String customer = Sql.one("select subject_id from customers_customer order by id limit 1");
        Screen clerk = browser.atWork("asiakaspalvelu");
        long before = Sql.number("select count(*) from access_log where subject_id = '" + customer + "'");
        clerk.open("customers/card.xhtml?id=" + customer);
        assertThat(Sql.number("select count(*) from access_log where subject_id = '" + customer + "'"))
                .isEqualTo(before + 1);
    }

    @Test
    void sixty_four_looks_at_once_pass_through_a_pool_of_thirty_two() {
        Screen clerk = browser.atWork("asiakaspalvelu").open("customers/list.xhtml");
        String cookies = clerk.page().context().cookies().stream()
                .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<Integer>> looks = IntStream.range(0, 64)
                .mapToObj(i -> Sql.one("select subject_id from customers_customer order by id limit " + i + ", 1"))
                .map(customer -> client.sendAsync(
                                HttpRequest.newBuilder(URI.create(RunningRegister.get()
                                                        .address() + "customers/card.xhtml?id=" + customer))
                                        .header("Cookie", cookies)
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode))
                .toList();
        assertThat(looks.stream().map(CompletableFuture::join)).containsOnly(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers/list.xhtml", "orders/list.xhtml", "invoices/list.xhtml"})
    void a_list_sends_the_database_the_same_few_commands_however_many_rows_it_shows(String page) {
        Screen clerk = browser.atWork("asiakaspalvelu").open(page);
        long asked = LongStream.range(0, 3)
                .map(once -> commandsOf(() -> clerk.open(page)))
                .min()
                .orElseThrow();
        assertThat(clerk.page().locator("tbody tr").count()).isGreaterThan(15);
        assertThat(asked).isLessThanOrEqualTo(MOST_COMMANDS);
    }

    /** With whatever a clock of the server asks meanwhile: the least of several is the page's own. */
    private static long commandsOf(Runnable page) {
        long before = Sql.commandsSent();
        page.run();
        return Sql.commandsSent() - before;
    }

    @Test
    void another_persons_view_state_opens_nothing() {
        Screen clerk = browser.signedInAs("asiakaspalvelu").open("customers/edit.xhtml?kind=PERSON");
        String viewState = clerk.page()
                .locator("input[name='jakarta.faces.ViewState']")
                .first()
                .inputValue();
        assertThat(viewState).isNotEqualTo("stateless");
        Screen other =
                browser.signedInAs("tilikumppani").expecting(403).expecting(500).open("payments/list.xhtml");
        long before = Sql.number("select count(*) from customers_customer");
        assertThat(post(other, "../customers/edit.xhtml", "jakarta.faces.ViewState=", viewState))
                .doesNotContain("at com.sun", "ViewExpiredException");
        assertThat(Sql.number("select count(*) from customers_customer")).isEqualTo(before);
    }

    @Test
    void a_payment_form_made_by_hand_is_booked_for_who_may_record_payments_and_for_nobody_else() {
        long before = Sql.number("select count(*) from invoicing_payment");
        Screen other = browser.signedInAs("tilikumppani").expecting(403).expecting(500);
        payByHand(other.open("payments/list.xhtml"));
        assertThat(Sql.number("select count(*) from invoicing_payment")).isEqualTo(before);

        payByHand(browser.signedInAs("laskutus").open("payments/list.xhtml"));
        assertThat(Sql.number("select count(*) from invoicing_payment")).isEqualTo(before + 1);
    }

    private static void payByHand(Screen screen) {
        long reference =
                Sql.number("select min(cast(reference as unsigned)) from invoicing_invoice where status = 'ISSUED'");
        String fields = "jakarta.faces.ViewState=stateless&primefaces.nonce=" + nonce() + "&pay=pay&pay%3Arecord="
                + "&pay%3Aamount=1%2C00&pay%3ApaidOn=1.11.2026&intent=" + UUID.randomUUID() + "&reference=";
        assertThat(post(screen, "record.xhtml", fields, String.valueOf(reference)))
                .doesNotContain("at com.sun");
    }

    private static String nonce() {
        return URLEncoder.encode(
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(UTF_8)), UTF_8);
    }

    private static String post(Screen screen, String address, String fields, String last) {
        return (String) screen.page()
                .evaluate(
                        "async sent => (await fetch(sent[0], {method: 'POST',"
                                + " headers: {'Content-Type': 'application/x-www-form-urlencoded'},"
                                + " body: sent[1] + encodeURIComponent(sent[2])})).text()",
                        List.of(address, fields, last));
    }
}
