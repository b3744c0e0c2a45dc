package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole walk, by keyboard: a customer, an order of three lines, its invoice and PDF, the payment, both settled. */
@Tag("R-09")
@Tag("R-31")
class InvoiceWalkIT {
    private static final Pattern INVOICE = Pattern.compile(".*/invoices/invoice\\.xhtml\\?id=[0-9a-f-]{36}$");
    private static final int MOST_PAGE_LOADS = 6;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void from_customer_to_a_settled_invoice_in_finnish() {
        Screen screen = browser.signedInAs("asiakaspalvelu");
        walk(screen, "fi", "Maksettu", "Lasku on maksettu ja arkistoitu", "Lasku on täsmälleen se, joka arkistoitiin");
    }

    @Test
    void from_customer_to_a_settled_invoice_in_english() {
        Screen screen = browser.signedInAs("asiakaspalvelu");
        screen.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("EN, in English"))
                .click();
        assertThat(screen.page().locator("html")).hasAttribute("lang", "en");
        walk(screen, "en", "Paid", "The invoice is paid and archived", "The invoice is exactly what was archived");
    }

    private static void walk(Screen screen, String language, String settled, String told, String intact) {
        Page page = screen.page();
        List<String> loads = new ArrayList<>();
        page.onResponse(answer -> count(page, answer, loads));

        page.keyboard().press("Control+k");
        type(page, "varasto");
        assertThat(page.locator("#palette [role=option]").first()).isVisible();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/customers/card\\.xhtml\\?id=.*"));
        screen.axe().photograph("walk-1-customer-" + language);

        page.keyboard().press("n");
        assertThat(page.locator("#lines [name=product]:focus")).isVisible();
        line(page, "10245", "12");
        line(page, "10310", "6");
        line(page, "40112", "24");
        assertThat(page.locator("#totals")).containsText(language.equals("fi") ? "405,38" : "405.38");
        screen.axe().photograph("walk-2-order-" + language);

        page.keyboard().press("Control+Enter");
        assertThat(page).hasURL(INVOICE);
        assertThat(page.locator(".totals .big.num")).containsText(language.equals("fi") ? "405,38" : "405.38");
        pdfStandsBesideIt(page);
        screen.axe().photograph("walk-3-invoice-" + language);

        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(told)))
                .isVisible();
        assertThat(page.locator(".head .badge")).hasText(settled);
        assertThat(page.locator(".tl")).containsText(intact);
        assertThat(page.locator("#pay")).hasCount(0);
        screen.axe().photograph("walk-4-settled-" + language);
        assertThat(loads.size()).as("page loads " + loads).isLessThanOrEqualTo(MOST_PAGE_LOADS);

        page.locator(".head__sub a").last().click();
        assertThat(page).hasURL(Pattern.compile(".*/orders/order\\.xhtml\\?id=.*"));
        assertThat(page.locator(".head .badge").first()).hasText(Pattern.compile(".+"));
        screen.photograph("walk-5-order-settled-" + language);
    }

    private static void pdfStandsBesideIt(Page page) {
        String address = page.locator("iframe.pdf__frame").getAttribute("src");
        Object answer = page.evaluate("""
                async address => {
                  const answer = await fetch(address);
                  const bytes = new Uint8Array(await answer.arrayBuffer());
                  const head = String.fromCharCode(...bytes.slice(0, 5));
                  return [answer.status, head, answer.headers.get('content-type'),
                    answer.headers.get('content-disposition'), answer.headers.get('cache-control'),
                    answer.headers.get('x-content-type-options'), answer.headers.get('content-security-policy')].join(' | ');
                }""", address);
        assertThat((String) answer)
                .startsWith("200 | %PDF- | application/pdf | inline; filename=\"lasku-")
                .contains("no-store", "nosniff", "frame-ancestors 'self'");
    }

    private static void line(Page page, String product, String quantity) {
        type(page, product);
        page.keyboard().press("Enter");
        type(page, quantity);
        page.keyboard().press("Enter");
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(15));
    }

    /** A page load is a whole document; a redirect on the way to it and an address changed by script are none. */
    private static void count(Page page, Response answer, List<String> loads) {
        if (answer.request().isNavigationRequest()
                && answer.frame().equals(page.mainFrame())
                && answer.status() == 200) {
            loads.add(answer.url());
        }
    }
}
