package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("R-31")
class PaymentIT {
    private static final Pattern RECORDED =
            Pattern.compile(".*/payments/record\\.xhtml\\?paid=.*&done=(recorded|settled)");

    private static final String BOOKED = "select count(*) from invoicing_payment";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void reference_shows_the_invoice_and_enter_records_the_payment_without_a_mouse() {
        Screen screen = browser.atWork("laskutus");
        Page page = screen.page();
        String reference = referenceOf(screen, 0);
        screen.open("payments/list.xhtml");
        page.keyboard().press("n");
        assertThat(page.locator("[id='find:reference']")).isFocused();
        screen.axe().photograph("payment-reference");

        page.keyboard().type(reference);
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='pay:amount']")).isFocused();
        screen.axe().photograph("payment-invoice");
        page.locator("[id='pay:amount']").fill("1,00");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(RECORDED);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Maksu kirjattiin");
        assertThat(page.locator("[id='find:reference']")).isFocused();
        assertThat(page.locator("[id='find:reference']")).hasValue("");
        screen.axe().photograph("payment-recorded");
        long booked = Sql.number(BOOKED);
        page.reload();
        assertThat(page).hasURL(RECORDED);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Maksu kirjattiin");
        assertThat(Sql.number(BOOKED)).isEqualTo(booked);
        screen.open("payments/list.xhtml");
        assertThat(page.locator("tbody tr").first()).containsText(reference);
        assertThat(page.locator("tbody tr").first()).containsText("1,00");
        screen.axe().photograph("payments");
    }

    @Test
    void wrong_check_digit_is_said_at_the_field_and_what_was_typed_stays() {
        Screen screen = browser.atWork("laskutus").open("payments/record.xhtml");
        find(screen.page(), "1233");
        assertThat(screen.page().locator("[id='find:reference-msg']")).containsText("tarkistusnumero ei täsmää");
        assertThat(screen.page().locator("[id='find:reference']")).hasValue("1233");
        assertThat(screen.page().locator("[id='find:reference']")).hasAttribute("aria-invalid", "true");
        screen.axe().photograph("payment-check-digit");
    }

    @Test
    void reference_of_no_invoice_is_refused_in_words() {
        Screen screen = browser.atWork("laskutus").open("payments/record.xhtml");
        find(screen.page(), "1232");
        assertThat(screen.page().locator("#notes [role=alert]")).containsText("Tällä viitteellä ei ole laskua");
        screen.axe().photograph("payment-unknown");
    }

    @Test
    void three_decimals_are_said_at_the_field_and_nothing_is_recorded() {
        Screen screen = openInvoice(1);
        Page page = screen.page();
        String open = page.locator(".totals .big.num").innerText();
        pay(page, "100,123");
        assertThat(page.locator("[id='pay:amount-msg']")).containsText("enintään kaksi desimaalia");
        assertThat(page.locator("[id='pay:amount']")).hasValue("100,123");
        assertThat(page.locator(".totals .big.num")).hasText(open);
        screen.axe().photograph("payment-three-decimals");
    }

    @Test
    void more_than_what_is_open_nothing_at_all_and_a_day_to_come_are_refused_in_words() {
        Screen screen = openInvoice(1);
        Page page = screen.page();
        pay(page, "99999999");
        assertThat(page.locator("#notes [role=alert]")).containsText("suurempi kuin avoin summa");
        pay(page, "0");
        assertThat(page.locator("#notes [role=alert]")).containsText("nollaa suurempana");
        page.locator("[id='pay:paidOn']").fill("1.1.2099");
        pay(page, "1");
        assertThat(page.locator("#notes [role=alert]")).containsText("ei voi olla tulevaisuudessa");
        screen.axe().photograph("payment-refused");
    }

    @Test
    void double_click_on_pay_is_one_payment() {
        Screen screen = openInvoice(2);
        Page page = screen.page();
        Locator payments = page.locator(".tl li .i use[href$='i-banknote']");
        int before = payments.count();
        page.locator("[id='pay:amount']").fill("1,00");
        page.locator("[id='pay:record']").dblclick();
        assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
        page.waitForLoadState();
        assertThat(payments).hasCount(before + 1);
    }

    @Test
    void same_form_posted_three_times_at_once_is_one_payment() {
        Screen screen = openInvoice(3);
        Page page = screen.page();
        Locator payments = page.locator(".tl li .i use[href$='i-banknote']");
        int before = payments.count();
        page.locator("[id='pay:amount']").fill("1,00");
        Object ends = page.evaluate("""
                () => {
                  const form = document.getElementById('pay');
                  const sent = new URLSearchParams(new FormData(form));
                  sent.set('pay:record', '');
                  const post = () => fetch(form.action, { method: 'POST', body: sent });
                  return Promise.all([post(), post(), post()]).then(all => all.map(each => each.url));
                }""");
        assertThat((List<?>) ends).allSatisfy(end -> assertThat((String) end).contains("done="));
        page.reload();
        assertThat(payments).hasCount(before + 1);
    }

    @Test
    @Tag("R-54")
    void whoever_only_reads_sees_no_payment_form_and_may_not_find_one() {
        Screen screen = browser.atWork("lukija").expecting(403);
        screen.open("invoices/list.xhtml");
        screen.page().locator("tbody th a").first().click();
        assertThat(screen.page().locator("#lines")).isVisible();
        assertThat(screen.page().locator("#pay")).hasCount(0);
        screen.open("payments/record.xhtml");
        find(screen.page(), "1232");
        assertThat(screen.page().locator("h1")).containsText("Ei oikeutta");
    }

    @Test
    void language_switch_keeps_the_invoice_and_what_was_typed() {
        Screen screen = openInvoice(4);
        Page page = screen.page();
        page.locator("[id='pay:payer']").fill("Kuljetus Oy");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("EN, in English"))
                .click();
        assertThat(page.locator("h1")).containsText("Invoice");
        assertThat(page.locator("[id='pay:payer']")).hasValue("Kuljetus Oy");
        screen.axe().photograph("invoice-en");
    }

    @Test
    void lists_and_pages_stand_in_the_dark_and_on_a_narrow_window() {
        for (NewContextOptions options : List.of(
                new NewContextOptions().setColorScheme(ColorScheme.DARK),
                new NewContextOptions().setViewportSize(360, 740))) {
            String kind = options.colorScheme == null ? "narrow" : "dark";
            Screen screen = browser.open(options).signIn("laskutus");
            for (String address : List.of(
                    "invoices/list.xhtml",
                    "invoices/list.xhtml?show=settled",
                    "payments/list.xhtml",
                    "payments/record.xhtml")) {
                screen.open(address).axe();
                assertNoSidewaysScroll(screen.page());
            }
            screen.open("invoices/list.xhtml").photograph("invoices-" + kind);
            screen.page().locator("tbody th a").first().click();
            assertThat(screen.page().locator("#lines")).isVisible();
            screen.axe().photograph("invoice-" + kind);
            assertNoSidewaysScroll(screen.page());
        }
    }

    @Test
    void invoices_are_walked_page_by_page_filtered_and_found_by_number_and_reference() {
        Screen screen = browser.atWork("laskutus").open("invoices/list.xhtml");
        Page page = screen.page();
        String first = page.locator("tbody th a").first().innerText();
        screen.axe().photograph("invoices");
        page.locator("[rel=next]").click();
        assertThat(page.locator("tbody th a").first()).not().hasText(first);
        page.locator("[rel=prev]").click();
        assertThat(page.locator("tbody th a").first()).hasText(first);
        for (String show : List.of("overdue", "settled", "all")) {
            screen.open("invoices/list.xhtml?show=" + show).axe();
            assertThat(page.locator("tbody tr").first()).isVisible();
        }

        page.keyboard().press("/");
        page.keyboard().type(first);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText(first);
        screen.open("invoices/list.xhtml");
        page.keyboard().press("/");
        page.keyboard().type("2026-99999999");
        page.keyboard().press("Enter");
        assertThat(page.locator(".empty h3")).hasText("Laskua ei löytynyt");
        screen.axe().photograph("invoices-none");
    }

    @Test
    void invoice_that_is_not_there_says_so() {
        Screen screen = browser.atWork("laskutus").expecting(404);
        screen.open("invoices/invoice.xhtml?id=01a202fd-1b73-7de2-828f-19d2498450e0");
        assertThat(screen.page().locator("h1")).containsText("Sivua ei ole");
        screen.open("invoices/invoice.xhtml?id=1' or '1'='1");
        assertThat(screen.page().locator("h1")).containsText("Sivua ei ole");
    }

    private static Screen openInvoice(int nth) {
        Screen screen = browser.atWork("laskutus").open("invoices/list.xhtml");
        screen.page().locator("tbody th a").nth(nth).click();
        assertThat(screen.page().locator("[id='pay:amount']")).isVisible();
        return screen;
    }

    private static String referenceOf(Screen screen, int nth) {
        screen.open("invoices/list.xhtml");
        screen.page().locator("tbody th a").nth(nth).click();
        return screen.page().locator("[data-copy]").getAttribute("data-copy");
    }

    private static void find(Page page, String reference) {
        page.locator("[id='find:reference']").fill(reference);
        page.keyboard().press("Enter");
    }

    private static void pay(Page page, String amount) {
        page.locator("[id='pay:amount']").fill(amount);
        page.keyboard().press("Control+Enter");
    }

    private static void assertNoSidewaysScroll(Page page) {
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scroll on " + page.url())
                .isTrue();
    }
}
