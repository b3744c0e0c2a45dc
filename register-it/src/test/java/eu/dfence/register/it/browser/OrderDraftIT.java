package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.dfence.register.it.browser.OrderEntryIT.line;
import static eu.dfence.register.it.browser.OrderEntryIT.row;
import static eu.dfence.register.it.browser.OrderEntryIT.savedLine;
import static eu.dfence.register.it.browser.OrderEntryIT.started;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A draft is saved by itself while it is written, and nothing typed is lost when it cannot be. */
class OrderDraftIT {
    private static final String DRAFT = "**/orders/draft";
    private static final Pattern INVOICE = Pattern.compile(".*/invoices/invoice\\.xhtml\\?id=.*");
    private static final String ORDERS = "select count(*) from orders_order";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void what_is_wrong_in_the_fields_is_said_at_once_and_beside_them() {
        Screen screen = started(browser.atWork("myynti"));
        Page page = savedLine(screen);
        page.locator("#delivery").fill("31.2.2026");
        page.locator("#reference").fill("tilaaja 131052-308T");
        page.locator("#reference").blur();
        assertThat(page.locator("#notes [role=alert]")).containsText("Tarkista 2 kohtaa");
        assertThat(page.locator("#reference-msg")).containsText("henkilötunnuksen");
        screen.axe().photograph("order-fields-refused");
        page.locator("#notes a").first().click();
        assertThat(page.locator("#delivery:focus")).hasCount(1);
        page.locator("#delivery").fill("");
        page.locator("#reference").fill("Työmaa Ähtäri");
        page.locator("#reference").blur();
        assertThat(page.locator("#notes a")).hasCount(1);
        assertThat(page.locator("#notes a")).hasText("Toivottu toimitus: tieto puuttuu.");

        page.locator("#delivery").fill("23.11.2026");
        page.locator("#delivery").blur();
        assertThat(page.locator("#notes [role=alert]")).hasCount(0);
        page.reload();
        assertThat(page.locator("#reference")).hasValue("Työmaa Ähtäri");
    }

    @Test
    void a_line_written_while_the_register_does_not_answer_is_saved_once_it_does() {
        Page page = savedLine(started(browser.atWork("myynti")));
        page.route(DRAFT, route -> route.abort());
        line(new Keys(page), "10310", "6").press("Enter");
        assertThat(page.locator("#kept")).containsText("Yhteys katkesi");
        page.unroute(DRAFT);
        assertThat(page.locator("#totals")).containsText("2 riviä");
    }

    @Test
    @Tag("R-09")
    void what_arrived_though_its_answer_was_lost_is_neither_doubled_nor_taken_for_a_rivals() {
        Page page = started(browser.atWork("myynti")).page();
        long orders = Sql.number(ORDERS);
        page.route(DRAFT, OrderDraftIT::lost);
        line(new Keys(page), "10245", "2").press("Enter");
        assertThat(page.locator("#kept [role=alert]")).containsText("Yhteys katkesi");
        line(new Keys(page), "10310", "6").press("Enter");
        page.unroute(DRAFT);
        assertThat(page.locator("#totals")).containsText("2 riviä");
        Assertions.assertThat(Sql.number(ORDERS)).isEqualTo(orders + 1);

        page.route(DRAFT, OrderDraftIT::lost);
        line(new Keys(page), "40112", "24").press("Enter");
        assertThat(page.locator("#kept")).containsText("Yhteys katkesi");
        row(page, 2).locator("[name=quantity]").fill("7");
        page.unroute(DRAFT);
        page.locator("#save").click();
        assertThat(page.locator("#totals")).containsText("3 riviä");
        assertThat(row(page, 2)).containsText("101,50");
        assertThat(page.locator("#notes [role=alert]")).hasCount(0);
    }

    @Test
    @Tag("R-09")
    void a_confirmation_whose_answer_was_lost_is_asked_for_again_until_it_is_pressed() {
        Page page = savedLine(started(browser.atWork("myynti")));
        page.route("**/orders/confirm", OrderDraftIT::lost);
        line(new Keys(page), "10310", "6").press("Control+Enter");
        assertThat(page.locator("#kept")).containsText("Vahvista uudelleen");
        page.waitForTimeout(3500);
        assertThat(page.locator("#kept")).containsText("Vahvista uudelleen");
        assertThat(page.locator("#notes [role=alert]")).hasCount(0);
        page.unroute("**/orders/confirm");
        page.keyboard().press("Control+Enter");
        assertThat(page).hasURL(INVOICE);
        assertThat(page.locator("main")).containsText("134,03");
    }

    @Test
    void a_price_that_was_left_out_goes_to_its_own_row_wherever_it_stands_by_then() {
        Page page = savedLine(started(browser.atWork("myynti")));
        List<Route> held = new ArrayList<>();
        line(new Keys(page), "10310", "6");
        page.route(DRAFT, held::add);
        row(page, 2).locator("[name=price]").fill("");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !held.isEmpty());
        row(page, 1).locator("[name=quantity]").press("Control+Delete");
        page.unroute(DRAFT);
        held.get(0).resume();
        assertThat(page.locator("#totals")).containsText("1 rivi");
        assertThat(row(page, 1).locator("[name=price]")).hasValue("14,50");
    }

    @Test
    void a_failure_is_told_once_and_leaves_the_hands_where_they_type() {
        Page page = savedLine(started(browser.atWork("myynti").expecting(500)));
        List<String> posts = posts(page);
        page.route(
                DRAFT,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(500)
                        .setContentType("application/json")
                        .setBody("{\"refused\":[{\"text\":\"Jokin meni vikaan\"}],\"title\":\"\"}")));
        line(new Keys(page), "10310", "6").press("Enter");
        assertThat(page.locator("#notes [role=alert]")).containsText("Jokin meni vikaan");
        line(new Keys(page), "40112", "24").press("Enter");
        assertThat(row(page, 4).locator("[name=product]:focus")).hasCount(1);
        Assertions.assertThat(posts).containsExactly("draft");
        page.unroute(DRAFT);
        page.locator("#save").click();
        assertThat(page.locator("#totals")).containsText("3 riviä");
    }

    @Test
    void a_draft_whose_discarding_is_cut_off_is_not_said_to_be_kept_and_can_still_be_saved() {
        Page page = savedLine(started(browser.atWork("myynti")));
        page.route("**/orders/d*", Route::abort);
        line(new Keys(page), "10310", "6").press("Enter");
        page.locator("[data-discard]").click();
        page.locator("#discard").click();
        assertThat(page.locator("#kept")).containsText("Katso tilauslistasta");
        page.locator("[data-discard]").click();
        page.locator("#away [data-close]").click();
        page.unroute("**/orders/d*");
        page.locator("#save").click();
        assertThat(page.locator("#totals")).containsText("2 riviä");
    }

    @Test
    @Tag("R-09")
    void what_was_typed_last_goes_with_the_confirmation_and_is_saved_when_it_is_refused() {
        Page page = savedLine(started(browser.atWork("myynti")));
        List<String> posts = posts(page);
        String customer = Sql.one("select customer_id from orders_order where public_id = '"
                + page.url().replaceAll(".*=", "") + "'");
        BadInputIT.restrict(customer);
        try {
            line(new Keys(page), "10310", "5").press("Control+Enter");
            assertThat(page.locator("#notes [role=alert]")).containsText("joten tilausta ei voi");
            assertThat(page.locator("#notes [role=alert]:focus")).hasCount(1);
            assertThat(page.locator("#kept")).containsText("Luonnos talletettu");
            Assertions.assertThat(posts).containsExactly("confirm", "draft");
        } finally {
            Sql.run("delete from access_restriction where subject_id = '" + customer + "'");
        }
        page.reload();
        row(page, 2).locator("[name=quantity]").fill("6");
        posts.clear();
        page.keyboard().press("Control+Enter");
        assertThat(page).hasURL(INVOICE);
        assertThat(page.locator("main")).containsText("134,03");
        Assertions.assertThat(posts).containsExactly("confirm");
    }

    @Test
    void whoever_may_only_read_sends_no_draft_past_the_page() {
        Screen screen = browser.atWork("lukija").expecting(403).open("index.xhtml");
        Object answers = screen.page().evaluate("""
                () => Promise.all(['draft', 'draft', 'confirm', 'discard'].map(async (address, post) => {
                  const named = post ? 'order' : 'customer';
                  const body = new URLSearchParams({ [named]: '018f0000-0000-7000-8000-000000000001', version: '1',
                    delivery: '23.11.2026', channel: 'SHOP', intent: '018f0000-0000-7000-8000-000000000002' });
                  const answer = await fetch(`orders/${address}`, { method: 'POST', body });
                  return `${answer.status} ${(await answer.json()).refused.length}`;
                }))""");
        Assertions.assertThat(answers).isEqualTo(List.of("403 1", "403 1", "403 1", "403 1"));
    }

    @Test
    @Tag("R-56")
    void another_sites_post_and_one_without_an_undertaking_come_no_further_than_the_gate() {
        Page page = browser.atWork("myynti").expecting(403).page();
        page.route("**/orders/confirm", route -> {
            Map<String, String> sent = new HashMap<>(route.request().allHeaders());
            sent.put("sec-fetch-site", "cross-site");
            route.fulfill(
                    new Route.FulfillOptions().setResponse(route.fetch(new Route.FetchOptions().setHeaders(sent))));
        });
        String post =
                "() => fetch('orders/confirm', { method: 'POST' }).then(answer => `${answer.status} ${answer.url}`)";
        Assertions.assertThat((String) page.evaluate(post)).startsWith("403 ");
        Page newcomer = browser.atWork("uusi").page();
        Assertions.assertThat((String) newcomer.evaluate(post)).endsWith("/undertaking.xhtml");
    }

    /** What was sent arrives, what is answered does not. */
    private static void lost(Route route) {
        route.fetch();
        route.abort();
    }

    private static List<String> posts(Page page) {
        List<String> posts = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) posts.add(request.url().replaceAll(".*/", ""));
        });
        return posts;
    }
}
