package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An invoice is credited in part after its sums were shown, in both languages. */
@Tag("R-31")
class CreditPageIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void in_finnish() {
        walk(browser.atWork("laskutus"), 3, "Kirjoita hyvityksen syy", "H20");
    }

    @Test
    void in_english() {
        walk(browser.atWork("laskutus", "en"), 4, "Write the reason of the credit note", "H20");
    }

    private static void walk(Screen screen, int which, String noReason, String number) {
        String language = screen.open("invoices/list.xhtml?show=open").language();
        Page page = screen.page();
        page.locator("tbody th a").nth(which).click();
        page.locator("a[href*='invoices/credit']").first().click();
        screen.axe().photograph("credit-" + language);
        page.locator("[name^=line-]").first().fill("1,00");
        for (int i = 1; i < page.locator("[name^=line-]").count(); i++) {
            page.locator("[name^=line-]").nth(i).fill("");
        }
        page.locator("[id='credit:go']").click();
        assertThat(page.locator("#notes [role=alert]")).containsText(noReason);
        page.locator("[id='credit:reason']").fill("Yksi pakkaus oli rikki");
        page.locator("[id='credit:count']").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
        assertThat(page.locator("[name^=line-]").first()).hasValue("1,00");
        screen.axe().photograph("credit-counted-" + language);
        page.locator("[id='credit:go']").click();
        assertThat(page.locator("section[aria-labelledby=made-title] tbody")).containsText(number);
        screen.axe().photograph("credit-made-" + language);
        page.locator(".crumbs a").nth(1).click();
        assertThat(page.locator(".totals a[href*='invoices/credit']")).isVisible();
        screen.axe().photograph("credit-invoice-" + language);
    }
}
