package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.dfence.register.it.browser.RequestPages.OFFICER;
import static eu.dfence.register.it.browser.RequestPages.narrow;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The board and the list of requests at the screen. */
class RequestListsIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @BeforeAll
    static void aDayOfWork() {
        BoardSample.write();
    }

    @Test
    @Tag("R-91")
    void board_and_list_stand_in_both_languages_in_the_dark_and_on_a_narrow_window() {
        Screen screen = browser.atWork(OFFICER).open("requests/board.xhtml");
        Page page = screen.page();
        assertThat(page.locator(".board .col")).hasCount(5);
        assertThat(page.locator(".head__sub")).containsText("erääntyy");
        assertThat(page.locator(".side [aria-current=page]")).containsText("Pyynnöt");
        screen.axe().photograph("requests-board");
        page.locator(".chip a").nth(1).click();
        assertThat(page.locator(".chip--on")).containsText("Tarkastus");
        assertThat(page.locator(".rc__t b").first()).hasText("Tarkastus");
        screen.open("requests/list.xhtml").axe().photograph("requests-list");
        screen.open("requests/list.xhtml?show=all").axe();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("EN, in English"))
                .click();
        assertThat(page.locator("h1")).containsText("requests");
        screen.open("requests/board.xhtml").axe().photograph("requests-board-en");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("FI, suomeksi"))
                .click();

        for (NewContextOptions options : new NewContextOptions[] {
            new NewContextOptions().setColorScheme(ColorScheme.DARK), new NewContextOptions().setViewportSize(360, 740)
        }) {
            String kind = options.colorScheme == null ? "narrow" : "dark";
            Screen other = browser.open(options).signIn(OFFICER);
            other.open("requests/new.xhtml").axe().photograph("request-new-" + kind);
            narrow(other.page());
            other.open("requests/list.xhtml").axe();
            narrow(other.page());
            other.open("requests/board.xhtml").axe().photograph("requests-board-" + kind);
            narrow(other.page());
            other.page().locator(".rc__n").first().click();
            assertThat(other.page().locator("#clock-title")).isVisible();
            other.axe().photograph("request-" + kind);
            narrow(other.page());
        }
    }

    @Test
    @Tag("R-54")
    void contact_and_auditor_read_and_a_clerk_is_shown_no_door() {
        for (String reader : new String[] {"rekisteri", "tarkastaja"}) {
            Screen screen = browser.atWork(reader).open("requests/board.xhtml");
            Page page = screen.page();
            assertThat(page.locator("[data-key=n]")).hasCount(0);
            assertThat(page.locator(".rc__t .btn")).hasCount(0);
            page.locator(".rc__n").first().click();
            assertThat(page.locator("#clock-title")).isVisible();
            assertThat(page.locator("details.more")).hasCount(0);
            screen.axe();
        }
        Screen clerk = browser.atWork("asiakaspalvelu").expecting(403).open("index.xhtml");
        assertThat(clerk.page().locator("[data-section=requests]")).hasCount(0);
        clerk.open("requests/board.xhtml");
        assertThat(clerk.page().locator("h1")).containsText("Ei oikeutta");
    }
}
