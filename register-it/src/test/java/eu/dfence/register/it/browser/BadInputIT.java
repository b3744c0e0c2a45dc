package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every wrong turn has a clear message in the language of whoever took it, and nothing is lost or doubled. */
class BadInputIT {
    private static final Pattern INVOICE = Pattern.compile(".*/invoices/invoice\\.xhtml\\?id=.*");

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @Tag("R-55")
    @CsvSource({
        "fi, Käyttäjätunnus tai salasana ei täsmää",
        "en, The user name or the password does not match",
    })
    void a_wrong_password(String language, String said) {
        Page page = door(language);
        enter(page, "arkisto", "väärä salasana");
        assertThat(page.locator("#notes [role=alert]")).containsText(said);
        assertThat(page.locator("#user")).hasValue("arkisto");
        forgive("arkisto");
    }

    @ParameterizedTest
    @Tag("R-55")
    @CsvSource({"fi, Liian monta väärää salasanaa", "en, Too many wrong passwords"})
    void an_account_that_waits_after_wrong_passwords(String language, String said) {
        Page page = door(language);
        try {
            for (int tries = 0; tries < 6; tries++) {
                enter(page, "arkisto", "väärä salasana");
                assertThat(page.locator("#notes [role=alert]")).isVisible();
            }
            assertThat(page.locator("#notes [role=alert]")).containsText(said);
            enter(page, "arkisto", eu.dfence.register.it.Built.DEMO_PASSWORD);
            assertThat(page.locator("#notes [role=alert]")).containsText(said);
        } finally {
            forgive("arkisto");
        }
    }

    @ParameterizedTest
    @CsvSource({"fi, Sivua ei ole", "en, No such page"})
    void a_page_that_is_not_there(String language, String said) {
        in(language, browser.signedInAs("lukija").expecting(404), screen -> {
            screen.open("orders/no-such-page.xhtml");
            assertThat(screen.page().locator("h1")).hasText(said);
        });
    }

    @ParameterizedTest
    @CsvSource({"fi, Sivu vanheni", "en, The page has expired"})
    void a_page_whose_time_is_over_or_that_is_somebody_elses(String language, String said) {
        in(language, browser.signedInAs("laskutus"), screen -> {
            Page page = screen.open("payments/record.xhtml").page();
            page.evaluate("document.querySelectorAll(\"[name='jakarta.faces.ViewState']\")"
                    + ".forEach(each => { each.value = '1:2'; })");
            page.locator("[id='find:reference']").fill("1232");
            Response answer = answered(page);
            assertThat(page.locator("h1")).hasText(said);
            assertGuarded(answer);
            screen.axe();
        });
    }

    @ParameterizedTest
    @CsvSource({"fi, Jokin meni vikaan, Koodi", "en, Something went wrong, Code"})
    void a_form_whose_answer_breaks_gets_a_code_to_quote_and_changes_nothing(
            String language, String said, String code) {
        in(language, browser.signedInAs("laskutus").expecting(500), screen -> {
            Page page = screen.open("payments/record.xhtml").page();
            long before = Sql.number("select count(*) from invoicing_payment");
            page.locator("[id='find:reference']").fill("1232");
            Sql.run("rename table invoicing_invoice to invoicing_invoice_away");
            try {
                Response answer = answered(page);
                assertThat(page.locator("h1")).hasText(said);
                assertThat(page.locator("main")).containsText(code);
                Assertions.assertThat(answer.status()).isEqualTo(500);
                Assertions.assertThat(page.content()).doesNotContain("Exception", "invoicing_invoice");
                assertGuarded(answer);
                screen.axe().photograph("error-after-post-" + language);
            } finally {
                Sql.run("rename table invoicing_invoice_away to invoicing_invoice");
            }
            Assertions.assertThat(Sql.number("select count(*) from invoicing_payment"))
                    .isEqualTo(before);
        });
    }

    @Test
    @Tag("R-09")
    void a_double_click_on_confirm_makes_one_invoice() {
        Page page = draft(browser.atWork("myynti"), anyCustomer());
        String order = page.url().substring(page.url().indexOf("order=") + 6);
        page.locator("#confirm").dblclick();
        assertThat(page).hasURL(INVOICE);
        Assertions.assertThat(Sql.number("select count(*) from invoicing_invoice where order_id = '" + order + "'"))
                .isOne();
    }

    @Test
    @Tag("R-09")
    void two_clerks_confirm_one_order_in_english() {
        in("en", browser.signedInAs("asiakaspalvelu"), second -> {
            Page first = draft(browser.signedInAs("myynti"), anyCustomer());
            second.open(first.url());
            first.locator("#confirm").click();
            assertThat(first).hasURL(INVOICE);
            second.page().keyboard().press("Control+Enter");
            assertThat(second.page().locator("#notes")).containsText("Nothing was invoiced twice");
        });
    }

    @ParameterizedTest
    @Tag("R-93")
    @CsvSource({
        "fi, Henkilön tietojen käsittely on rajoitettu, 'joten tilausta ei voi tehdä eikä vahvistaa'",
        "en, Processing of this person’s data is restricted, 'so the order cannot be made or confirmed'"
    })
    void a_customer_under_restriction(String language, String opening, String confirming) {
        in(language, browser.signedInAs("myynti").expecting(409), screen -> {
            String customer = anyCustomer();
            Page page = draft(screen, customer);
            restrict(customer);
            try {
                page.locator("#confirm").click();
                assertThat(page.locator("#notes [role=alert]")).containsText(confirming);
                screen.axe().photograph("order-restricted-" + language);
                screen.open("orders/entry.xhtml?customer=" + customer);
                assertThat(page.locator("main")).containsText(opening);
                screen.axe().photograph("order-restricted-opening-" + language);
            } finally {
                Sql.run("delete from access_restriction where subject_id = '" + customer + "'");
            }
        });
    }

    @Test
    @Tag("R-09")
    void an_order_without_lines_in_english() {
        in("en", browser.signedInAs("myynti"), screen -> {
            screen.open("orders/entry.xhtml?customer=" + anyCustomer());
            assertThat(screen.page().locator("#lines")).isVisible();
            screen.page().keyboard().press("Control+Enter");
            assertThat(screen.page().locator("#notes [role=alert]")).containsText("The order has no lines");
        });
    }

    @Test
    @Tag("R-31")
    void a_payment_of_three_decimals_and_a_wrong_check_digit_in_english() {
        in("en", browser.signedInAs("laskutus"), screen -> {
            Page page = screen.open("payments/record.xhtml").page();
            page.locator("[id='find:reference']").fill("1233");
            page.keyboard().press("Enter");
            assertThat(page.locator("[id='find:reference-msg']")).containsText("check digit");
            assertThat(page.locator("[id='find:reference']")).hasValue("1233");
            page.locator("[id='find:reference']")
                    .fill(Sql.one("select reference from invoicing_invoice where status = 'ISSUED' limit 1"));
            page.keyboard().press("Enter");
            page.locator("[id='pay:amount']").fill("1,005");
            page.keyboard().press("Enter");
            assertThat(page.locator("[id='pay:amount-msg']")).containsText("at most two decimals");
            assertThat(page.locator("[id='pay:amount']")).hasValue("1,005");
        });
    }

    private static Response answered(Page page) {
        return page.waitForResponse(
                answer ->
                        answer.request().method().equals("POST") && answer.url().contains("payments/record.xhtml"),
                () -> page.keyboard().press("Enter"));
    }

    /** The answer to a form is as guarded as any page (OWASP ASVS 5.0 3.4), also when another page stands in for it. */
    private static void assertGuarded(Response answer) {
        Assertions.assertThat(answer.headerValue("cache-control")).isEqualTo("no-store");
        Assertions.assertThat(answer.headerValue("x-content-type-options")).isEqualTo("nosniff");
        Assertions.assertThat(answer.headerValue("referrer-policy")).isEqualTo("same-origin");
        Assertions.assertThat(answer.headerValue("strict-transport-security")).startsWith("max-age=31536000");
        Assertions.assertThat(answer.headerValue("content-security-policy")).contains("frame-ancestors 'none'");
    }

    private interface Deed {
        void in(Screen screen);
    }

    /** The language stays with the account, so it is put back. */
    private static void in(String language, Screen screen, Deed deed) {
        speak(screen, language);
        try {
            deed.in(screen);
        } finally {
            speak(screen.open("index.xhtml"), "fi");
        }
    }

    private static void speak(Screen screen, String language) {
        screen.page().locator(".lang [lang=" + language + "]").click();
        assertThat(screen.page().locator("html")).hasAttribute("lang", language);
    }

    private static Page door(String language) {
        Screen screen = browser.stranger().open("signin.xhtml");
        speak(screen, language);
        return screen.page();
    }

    private static void enter(Page page, String user, String password) {
        page.locator("#user").fill(user);
        page.locator("#password").fill(password);
        page.locator("#go").click();
        page.waitForLoadState();
    }

    private static void forgive(String user) {
        Sql.run("update staff_account set failed_attempts = 0, locked_until = null where user_name = '" + user + "'");
    }

    static void restrict(String customer) {
        Sql.run("insert into access_restriction (id, version, subject_id, ground, set_at, set_by) values"
                + " (next value for access_restriction_seq, 1, '" + customer
                + "', 'ACCURACY_CONTESTED', utc_timestamp(6), uuid())");
    }

    private static Page draft(Screen screen, String customer) {
        Page page = screen.open("orders/entry.xhtml?customer=" + customer).page();
        assertThat(page.locator("#lines [name=product]:focus")).hasCount(1);
        page.keyboard().type("10245");
        assertThat(page.locator(".acpop [role=option]").first()).isVisible();
        page.keyboard().press("Enter");
        page.keyboard().type("2");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/orders/entry\\.xhtml\\?order=[0-9a-f-]{36}$"));
        return page;
    }

    private static String anyCustomer() {
        return Sql.one("select c.subject_id from customers_customer c where c.kind = 'PERSON' and c.status = 'ACTIVE'"
                + " and exists (select 1 from customers_address a where a.customer_id = c.id and a.replaced_at is null)"
                + " and not exists (select 1 from access_restriction r where r.subject_id = c.subject_id)"
                + " order by c.id desc limit 1 offset 40");
    }
}
