package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.dfence.register.it.Built;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everybody changes the own password (R-55; ASVS 5.0 V6.2, V7.4.3). */
class OwnPasswordIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String NEW = "lumi-kaarna-tuoli-vesi";

    /** Other tests sign in with the password the demo accounts were made with. */
    @AfterEach
    void give_the_old_passwords_back() {
        Sql.run("update staff_account changed, staff_account other set changed.password_hash = other.password_hash,"
                + " changed.failed_attempts = 0, changed.locked_until = null"
                + " where changed.user_name in ('arkisto', 'uusi') and other.user_name = 'myynti'");
    }

    @Test
    @Tag("R-55")
    void a_new_password_is_set_from_the_menu_and_every_other_session_of_the_account_is_out() {
        Screen elsewhere = browser.signedInAs("arkisto").open("index.xhtml");
        Screen here = browser.signedInAs("arkisto").open("index.xhtml");
        String session = cookie(here);
        here.page().locator(".whobox summary").click();
        here.axe().photograph("menu-of-the-person");
        here.page().locator(".whobox a").click();
        assertThat(here.page()).hasURL(Pattern.compile(".*/account\\.xhtml$"));
        assertThat(here.page().locator("#user")).hasValue("arkisto");
        here.axe().photograph("account");
        change(here.page(), Built.DEMO_PASSWORD, NEW, NEW);
        assertThat(here.page().locator(".note--ok")).containsText("Salasana on vaihdettu");
        here.axe().photograph("account-changed");
        org.assertj.core.api.Assertions.assertThat(cookie(here)).isNotEqualTo(session);

        elsewhere.open("index.xhtml");
        assertThat(elsewhere.page()).hasURL(Pattern.compile(".*/signin\\.xhtml$"));
        here.open("index.xhtml");
        assertThat(here.page()).hasURL(Pattern.compile(".*/index\\.xhtml$"));

        Page again = browser.stranger().open("signin.xhtml").page();
        again.locator("#user").fill("arkisto");
        again.locator("#password").fill(NEW);
        again.locator("#go").click();
        assertThat(again).hasURL(Pattern.compile(".*/index\\.xhtml$"));
    }

    @Test
    @Tag("R-55")
    void what_is_wrong_with_a_password_is_said_and_changes_nothing() {
        Screen screen = browser.signedInAs("arkisto").open("account.xhtml");
        Page page = screen.page();
        refused(page, "väärä", NEW, NEW, "Nykyinen salasana ei täsmää");
        refused(page, Built.DEMO_PASSWORD, NEW, NEW + "x", "eivät ole samat");
        refused(page, Built.DEMO_PASSWORD, "lyhyt", "lyhyt", "12–128 merkkiä");
        refused(page, Built.DEMO_PASSWORD, "salasana1234", "salasana1234", "liian helppo arvata");
        refused(page, Built.DEMO_PASSWORD, Built.DEMO_PASSWORD, Built.DEMO_PASSWORD, "sama kuin nykyinen");
        page.locator("#change").click();
        assertThat(page.locator(".notes h3")).containsText("Tarkista 3");
        assertThat(page.locator("#fresh")).hasAttribute("aria-invalid", "true");
        screen.axe().photograph("account-refused");
    }

    @Test
    @Tag("R-55")
    void guessing_the_current_password_from_an_open_session_is_slowed_down() {
        Page page = browser.signedInAs("arkisto").open("account.xhtml").page();
        for (int tries = 0; tries < 5; tries++) {
            refused(page, "arvaus " + tries, NEW, NEW, "Nykyinen salasana ei täsmää");
        }
        refused(page, Built.DEMO_PASSWORD, NEW, NEW, "Liian monta väärää salasanaa");
    }

    @Test
    @Tag("R-56")
    void whoever_has_not_signed_the_undertaking_may_change_the_password_all_the_same() {
        Screen newcomer = browser.signedInAs("uusi");
        newcomer.page().locator("footer a").click();
        assertThat(newcomer.page()).hasURL(Pattern.compile(".*/password\\.xhtml$"));
        newcomer.axe().photograph("password");
        change(newcomer.page(), Built.DEMO_PASSWORD, NEW, NEW);
        assertThat(newcomer.page()).hasURL(Pattern.compile(".*/undertaking\\.xhtml$"));
        assertThat(newcomer.page().locator(".note--ok")).containsText("Salasana on vaihdettu");
    }

    @Test
    void the_page_reads_in_english_in_the_dark_and_on_a_phone() {
        Screen dark = browser.open(
                        new NewContextOptions().setColorScheme(ColorScheme.DARK).setLocale("en-GB"))
                .signIn("tarkastaja")
                .open("account.xhtml");
        assertThat(dark.page().locator("h1")).hasText("Change password");
        dark.axe().photograph("account-dark");
        Screen narrow = browser.open(new NewContextOptions().setViewportSize(360, 740))
                .signIn("myynti")
                .open("account.xhtml");
        narrow.axe().photograph("account-narrow");
        narrow.open("password.xhtml").axe().photograph("password-narrow");
    }

    private static void refused(Page page, String current, String fresh, String again, String sentence) {
        change(page, current, fresh, again);
        assertThat(page.locator(".note--danger")).containsText(sentence);
        assertThat(page.locator("#user")).hasValue("arkisto");
        assertThat(page.locator("#current")).hasValue("");
    }

    private static void change(Page page, String current, String fresh, String again) {
        page.locator("#current").fill(current);
        page.locator("#fresh").fill(fresh);
        page.locator("#again").fill(again);
        page.locator("#change").click();
        page.waitForLoadState();
    }

    private static String cookie(Screen screen) {
        return screen.page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .sorted()
                .toList()
                .toString();
    }
}
