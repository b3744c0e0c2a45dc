package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.dfence.register.it.browser.RequestPages.inEnglish;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What changed of a customer, and which erasures are still to be checked. */
class HistoryIT {
    private static final String CLERK = "asiakaspalvelu";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-95")
    void the_history_tells_who_changed_which_value_and_what_it_was() {
        String subject = RequestPages.person(60);
        Screen screen = browser.atWork(CLERK).open("customers/history.xhtml?id=" + subject);
        Page page = screen.page();
        assertThat(page.locator("section:has(#history-title)")).containsText("ei ole muutettu");
        screen.open("customers/bans.xhtml?id=" + subject);
        page.locator("[id$=':forbid']").first().click();
        assertThat(page.locator("#bans .badge--ban")).hasCount(1);
        screen.open("customers/edit.xhtml?id=" + subject);
        String before = page.locator("#email").inputValue();
        page.fill("#email", "muuttunut.historia@example.com");
        page.fill("#mobile", "040 818 2828");
        page.selectOption("#source", "CUSTOMER");
        page.keyboard().press("Control+s");
        assertThat(page.locator("#contact-title")).isVisible();
        page.locator("nav.tabs a").last().click();
        var rows = page.locator("section:has(#history-title) tbody tr");
        var email = rows.filter(new Locator.FilterOptions().setHasText("Sähköposti"));
        assertThat(email).containsText(before);
        assertThat(email).containsText("muuttunut.historia@example.com");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("Julkaisukielto")))
                .hasCount(1);
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("Matkapuhelin")))
                .containsText("+358 40 818 2828");
        screen.axe().photograph("customer-history");
        inEnglish(page, () -> screen.axe().photograph("customer-history-en"));
    }

    @Test
    void the_history_fits_a_phone() {
        Screen narrow = browser.open(new NewContextOptions().setViewportSize(360, 740));
        narrow.signIn(CLERK).open("customers/history.xhtml?id=" + RequestPages.person(60));
        narrow.axe().photograph("customer-history-narrow");
        Assertions.assertTrue((Boolean)
                narrow.page().evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    @Test
    @Tag("R-89")
    void the_officer_sees_that_no_erasure_waits_to_be_checked() {
        Screen screen = browser.atWork(RequestPages.OFFICER).open("erasure/scans.xhtml");
        assertThat(screen.page().locator("h1")).hasText("Poistojen tarkistus");
        screen.axe().photograph("erasure-scans");
        inEnglish(screen.page(), () -> screen.axe().photograph("erasure-scans-en"));
    }
}
