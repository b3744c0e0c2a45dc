package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An overdue invoice is contested, settled, handed over to collection and taken back, in both languages. */
@Tag("R-31")
@Tag("R-47")
class CollectionIT {
    private static final Pattern CASE = Pattern.compile(".*/collection/case\\.xhtml\\?id=[0-9a-f-]{36}$");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_dispute_and_a_case_in_finnish() {
        walk(browser.atWork("laskutus"), 0, "Riitautettu", "Perinnässä", "Otettu takaisin");
    }

    @Test
    void a_dispute_and_a_case_in_english() {
        walk(browser.atWork("laskutus", "en"), 1, "Disputed", "In collection", "Taken back");
    }

    private static void walk(Screen screen, int which, String disputed, String collected, String back) {
        String language = screen.open("invoices/list.xhtml?show=overdue").language();
        Page page = screen.page();
        page.locator("tbody th a").nth(which).click();
        Locator claims = page.locator("section[aria-labelledby=claims-title]");
        page.locator("[id='contest:why']").fill("Yksi laatikko puuttui lähetyksestä");
        page.locator("[id='contest:raise']").click();
        assertThat(claims.locator(".panel__head .badge")).hasText(disputed);
        assertThat(page.locator("a[href*='collection/hand']")).hasCount(0);
        screen.axe().photograph("claims-disputed-" + language);

        page.locator("[id='settle:rejected']").click();
        assertThat(claims.locator(".panel__head .badge")).hasCount(0);
        page.locator("a[href*='collection/hand']").click();
        assertThat(page.locator("tbody input[type=checkbox]:checked")).hasCount(1);
        screen.axe().photograph("claims-hand-" + language);
        page.locator("[id='hand:go']").click();
        assertThat(page.locator("#notes [role=alert]")).isVisible();
        assertThat(page.locator("tbody input[type=checkbox]:checked")).hasCount(1);
        page.selectOption("[id='hand:agency']", new SelectOption().setLabel("Esimerkkiperintä Oy"));
        page.locator("[id='hand:go']").click();
        assertThat(page).hasURL(CASE);
        assertThat(page.locator(".head .badge")).hasText(collected);
        Download file = page.waitForDownload(
                () -> page.locator("a[href*='collection.csv']").click());
        Assertions.assertThat(file.suggestedFilename()).matches("perinta-P-\\d+\\.csv");
        screen.axe().photograph("claims-case-" + language);

        screen.open("collection/list.xhtml");
        assertThat(page.locator("tbody tr").first()).containsText("Esimerkkiperintä Oy");
        screen.axe().photograph("claims-list-" + language);
        page.locator("tbody th a").last().click();
        page.locator("[id='close:paid']").click();
        assertThat(page.locator("#notes [role=alert]")).isVisible();
        page.locator("[id='close:back']").click();
        assertThat(page.locator(".head .badge")).hasText(back);
        screen.open("collection/list.xhtml?show=closed");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText(back);
        screen.axe().photograph("claims-closed-" + language);
    }
}
