package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrderEntryIT {
    private static final String LOOKS = "select count(*) from access_log where account_id ="
            + " (select public_id from staff_account where user_name = 'myynti')";

    private static final Pattern DRAFT = Pattern.compile(".*/orders/entry\\.xhtml\\?order=[0-9a-f-]{36}$");
    private static final Pattern INVOICE = Pattern.compile(".*/invoices/invoice\\.xhtml\\?id=[0-9a-f-]{36}$");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-09")
    void an_order_of_three_lines_becomes_an_invoice_in_at_most_45_keys_and_no_mouse() {
        Screen screen = browser.atWork("asiakaspalvelu").open("orders/new.xhtml");
        Keys keys = new Keys(screen.page());
        screen.axe().photograph("order-customer");
        keys.type("varasto");
        assertThat(screen.page().locator(".ui-autocomplete-panel tr").first()).isVisible();
        keys.press("Enter");
        assertThat(screen.page().locator("#lines")).isVisible();
        line(keys, "10245", "12").press("Enter");
        line(keys, "10310", "6").press("Enter");
        line(keys, "40112", "24");
        screen.photograph("order-typed");
        keys.press("Control+Enter");

        assertThat(screen.page()).hasURL(INVOICE);
        assertThat(screen.page().locator("main")).containsText("405,38");
        Assertions.assertThat(keys.pressed()).isLessThanOrEqualTo(45);
    }

    @Test
    @Tag("R-31")
    void sums_and_vat_follow_the_lines_as_they_are_written_and_the_delivery_date() {
        Screen screen = started(browser.atWork("myynti"));
        Page page = screen.page();
        long looks = Sql.number(LOOKS);
        line(new Keys(page), "40112", "24").press("Enter");
        assertThat(page.locator("#totals")).containsText("13,5");
        assertThat(page.locator("#totals")).containsText("147,10");
        Assertions.assertThat(Sql.number(LOOKS))
                .as("a draft that is saved is no look at its customer")
                .isPositive()
                .isEqualTo(looks);
        assertThat(row(page, 1)).containsText("129,60");

        page.locator("#delivery").fill("31.12.2025");
        page.locator("#delivery").blur();
        assertThat(page.locator("#totals")).containsText("147,74");
        assertThat(row(page, 1)).containsText("14");
        screen.axe().photograph("order-entry");
    }

    @Test
    void one_line_costs_one_request_and_its_answer_is_small() {
        Screen screen = started(browser.atWork("myynti"));
        List<Response> answers = new ArrayList<>();
        screen.page().onResponse(response -> {
            if (response.request().method().equals("POST")) answers.add(response);
        });
        line(new Keys(screen.page()), "suojal", "6").press("Enter");
        assertThat(row(screen.page(), 1)).containsText("87,00");

        Assertions.assertThat(answers).hasSize(1);
        Assertions.assertThat(answers.get(0).body()).hasSizeLessThan(600);
    }

    @Test
    void a_line_is_taken_away_with_ctrl_del_and_the_sums_follow() {
        Page page = started(browser.atWork("myynti")).page();
        Keys keys = new Keys(page);
        line(keys, "10245", "1").press("Enter");
        line(keys, "10310", "1").press("Enter");
        assertThat(page.locator("#totals")).containsText("24,40");
        row(page, 1).locator("[name=quantity]").focus();
        keys.press("Control+Delete");

        assertThat(page.locator("#totals")).not().containsText("24,40");
        assertThat(page.locator("#totals")).containsText("14,50");
        assertThat(row(page, 1).locator("[name=product]")).hasValue(Pattern.compile("^10310 .*"));
    }

    @Test
    void an_unfinished_draft_waits_where_it_was_left() {
        Screen screen = browser.atWork("myynti");
        Page page = started(screen).page();
        line(new Keys(page), "10245", "3").press("Enter");
        assertThat(page).hasURL(DRAFT);
        assertThat(page.locator("#kept")).containsText("Luonnos talletettu");
        String number = page.locator("h1 ~ [data-number]").innerText();

        screen.open("orders/list.xhtml?status=DRAFT");
        page.locator("tbody th a", new Page.LocatorOptions().setHasText(number)).click();
        page.waitForURL("**/orders/order.xhtml*");
        page.keyboard().press("e");
        assertThat(row(page, 1).locator("[name=quantity]")).hasValue("3");
        assertThat(page.locator("#totals")).containsText("29,70");
    }

    @Test
    @Tag("R-09")
    void a_double_click_on_confirm_is_one_order_and_one_invoice() {
        Page page = savedLine(started(browser.atWork("myynti")));
        page.locator("#confirm").dblclick();
        assertThat(page).hasURL(INVOICE);
    }

    @Test
    @Tag("R-09")
    void the_same_form_posted_twice_at_once_ends_twice_at_the_same_invoice() {
        Page page = savedLine(started(browser.atWork("myynti")));
        Object ends = page.evaluate("""
                () => {
                  const form = document.getElementById('entry');
                  const sent = new URLSearchParams(new FormData(form));
                  const post = () => fetch(form.dataset.confirm, { method: 'POST', body: sent }).then(each => each.json());
                  return Promise.all([post(), post(), post()]).then(all => all.map(each => each.to));
                }""");
        List<?> urls = (List<?>) ends;
        Assertions.assertThat(urls).hasSize(3);
        Assertions.assertThat(urls.stream().distinct()).hasSize(1);
        Assertions.assertThat((String) urls.get(0)).matches(INVOICE);
    }

    @Test
    @Tag("R-09")
    void the_second_clerk_is_told_who_confirmed_the_order_and_when() {
        Page first = savedLine(started(browser.atWork("myynti")));
        Screen second = browser.atWork("asiakaspalvelu").open(first.url());
        first.locator("#confirm").click();
        assertThat(first).hasURL(INVOICE);
        second.page().keyboard().press("Control+Enter");

        assertThat(second.page()).hasURL(Pattern.compile(".*/orders/order\\.xhtml\\?id=.*"));
        assertThat(second.page().locator("#notes")).containsText("vahvisti tilauksen");
        assertThat(second.page().locator("#notes")).containsText("Mitään ei laskutettu toiseen kertaan");
        second.axe().photograph("order-confirmed-already");
    }

    @Test
    void an_order_without_lines_is_refused_in_words() {
        Screen screen = started(browser.atWork("myynti"));
        screen.page().keyboard().press("Control+Enter");
        assertThat(screen.page().locator("#notes [role=alert]")).containsText("Tilauksella ei ole rivejä");
        screen.axe().photograph("order-refused");
    }

    @Test
    void a_quantity_that_is_none_is_refused_by_its_row_and_nothing_typed_is_lost() {
        Page page = savedLine(started(browser.atWork("myynti")));
        line(new Keys(page), "10310", "puoli").press("Enter");
        assertThat(page.locator("#notes [role=alert]")).containsText("Rivi 2: anna määrä");
        assertThat(page.locator("#kept")).containsText("Viimeisintä muutosta ei tallennettu");
        assertThat(page.locator("#totals")).containsText("1 rivi");
        assertThat(row(page, 2).locator("[name=quantity]")).hasValue("puoli");

        row(page, 2).locator("[name=quantity]").fill("0,5");
        row(page, 2).locator("[name=quantity]").press("Enter");
        assertThat(page.locator("#totals")).containsText("27,05");
        assertThat(page.locator("#notes [role=alert]")).hasCount(0);
    }

    @Test
    void a_session_that_ends_while_an_order_is_written_costs_a_sign_in_and_no_line() {
        Screen screen = started(browser.atWork("myynti"));
        Page page = savedLine(screen);
        String draft = page.url();
        page.context().clearCookies();
        line(new Keys(page), "10310", "6").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/signin\\.xhtml.*"));

        page.locator("#user").fill("myynti");
        page.locator("#password").fill(eu.dfence.register.it.Built.DEMO_PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(draft);
        assertThat(row(page, 1).locator("[name=quantity]")).hasValue("2");
    }

    @Test
    void whoever_may_only_read_makes_no_order() {
        Screen screen = browser.atWork("lukija").expecting(403);
        screen.open("orders/entry.xhtml?customer=" + anyCustomer(screen));
        assertThat(screen.page().locator("h1")).isVisible();
        assertThat(screen.page().locator("#lines")).hasCount(0);
    }

    @Test
    void the_entry_page_speaks_english_and_keeps_what_was_typed() {
        Screen screen = started(browser.atWork("myynti"));
        Page page = savedLine(screen);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("EN, in English"))
                .click();
        assertThat(page.locator("h1")).hasText("New order");
        assertThat(row(page, 1).locator("[name=quantity]")).hasValue("2");
        screen.axe().photograph("order-entry-en");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("FI, suomeksi"))
                .click();
        assertThat(page.locator("h1")).hasText("Uusi tilaus");
    }

    @Test
    void the_entry_page_is_as_readable_in_the_dark_and_on_a_phone() {
        List.of(
                        new NewContextOptions().setColorScheme(ColorScheme.DARK),
                        new NewContextOptions().setViewportSize(360, 740))
                .forEach(options -> {
                    Screen screen = started(browser.open(options).signIn("myynti"));
                    savedLine(screen);
                    screen.axe().photograph("order-entry-" + (options.colorScheme == null ? "narrow" : "dark"));
                });
    }

    @Test
    void an_organisations_order_says_who_ordered() {
        Screen screen = browser.atWork("myynti").open("orders/new.xhtml");
        Page page = screen.page();
        assertThat(page.locator("#buyer_input:focus")).isVisible();
        page.keyboard()
                .type(
                        Sql.one("select o.sort_name from customers_representation r join customers_customer o"
                                + " on o.id = r.organisation_id where r.valid_to is null and not o.restricted"
                                + " order by o.id limit 1"),
                        new Keyboard.TypeOptions().setDelay(60));
        page.locator(".ui-autocomplete-panel tr").first().click();
        assertThat(page.locator("#orderer option")).not().hasCount(1);
        page.locator("#orderer").selectOption(new SelectOption().setIndex(1));
        String orderer = page.locator("#orderer option:checked").innerText();
        savedLine(screen);
        page.reload();
        assertThat(page.locator("#orderer option:checked")).hasText(orderer);
    }

    @Test
    void a_draft_is_thrown_away_only_when_asked_twice() {
        Page page = savedLine(started(browser.atWork("myynti")));
        String number = page.locator("h1 ~ [data-number]").innerText();
        page.locator("[data-discard]").click();
        page.locator("#discard").click();
        assertThat(page).hasURL(Pattern.compile(".*/orders/list\\.xhtml$"));
        assertThat(page.locator("tbody th a", new Page.LocatorOptions().setHasText(number)))
                .hasCount(0);
    }

    /** Chooses the first product offered and types how many. */
    static Keys line(Keys keys, String product, String quantity) {
        assertThat(keys.page().locator("#lines [name=product]:focus")).hasCount(1);
        keys.type(product);
        assertThat(keys.page().locator(".acpop [role=option]").first()).isVisible();
        return keys.press("Enter").type(quantity);
    }

    static Page savedLine(Screen screen) {
        Page page = screen.page();
        line(new Keys(page), "10245", "2").press("Enter");
        assertThat(page).hasURL(DRAFT);
        return page;
    }

    static Screen started(Screen screen) {
        screen.open("orders/entry.xhtml?customer=" + anyCustomer(screen));
        assertThat(screen.page().locator("#lines")).isVisible();
        return screen;
    }

    /** The customer of the newest confirmed order. */
    private static String anyCustomer(Screen screen) {
        screen.open("orders/list.xhtml?status=CONFIRMED");
        String card = screen.page().locator("tbody td a").first().getAttribute("href");
        return card.substring(card.indexOf("id=") + 3);
    }

    static Locator row(Page page, int number) {
        return page.locator("#lines tbody tr").nth(number - 1);
    }
}
