package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** IT helps people in without ever knowing their password (R-55; ASVS 5.0 V6.4.1, V6.4.6). */
class OneTimePasswordIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String OWN = "lumi-kaarna-tuoli-vesi";
    private final String user = "kerta" + System.nanoTime() % 1_000_000;

    @AfterEach
    void close_the_account() {
        Sql.run("update staff_account set closed_at = utc_timestamp(6) where user_name = '" + user + "'");
    }

    @Test
    @Tag("R-55")
    @Tag("R-56")
    void a_new_person_enters_once_with_what_it_was_shown_once_and_chooses_an_own_password_before_anything_else() {
        Screen it = browser.signedInAs("yllapito");
        String password = opened(it);
        it.axe().photograph("staff-one-time");
        Assertions.assertThat(it.page().url()).doesNotContain(password);
        it.page().reload();
        assertThat(it.page().locator(".once")).hasCount(0);
        assertThat(it.page().locator("#entry .badge--info")).hasText("Kertakäyttöinen salasana käyttämättä");

        Screen person = entering(password);
        assertThat(person.page()).hasURL(Pattern.compile(".*/password\\.xhtml$"));
        for (String elsewhere :
                new String[] {"undertaking.xhtml", "index.xhtml", "account.xhtml", "staff/list.xhtml"}) {
            person.open(elsewhere);
            assertThat(person.page()).hasURL(Pattern.compile(".*/password\\.xhtml$"));
        }
        person.axe().photograph("password-due");

        Screen late = entering(password);
        assertThat(late.page().locator("#notes [role=alert]")).containsText("on jo käytetty");
        late.axe().photograph("signin-one-time-used");

        choose(person.page(), password, password);
        assertThat(person.page().locator(".note--danger")).containsText("sama kuin nykyinen");
        choose(person.page(), password, OWN);
        assertThat(person.page()).hasURL(Pattern.compile(".*/undertaking\\.xhtml$"));
        assertThat(entering(password).page().locator("#notes [role=alert]")).containsText("ei täsmää");
        assertThat(entering(OWN).page()).hasURL(Pattern.compile(".*/undertaking\\.xhtml$"));
    }

    @Test
    @Tag("R-55")
    void a_reset_ends_the_old_password_and_session_and_the_new_one_does_not_last() {
        Screen it = browser.signedInAs("yllapito");
        String first = opened(it);
        Screen person = entering(first);
        choose(person.page(), first, OWN);

        it.page().locator("#resetGo").click();
        assertThat(it.page().locator(".note--ok")).containsText("Vanha salasana ei enää käy");
        String second = it.page().locator(".once code").innerText();
        person.open("index.xhtml");
        assertThat(person.page()).hasURL(Pattern.compile(".*/signin\\.xhtml$"));
        assertThat(entering(OWN).page().locator("#notes [role=alert]")).containsText("ei täsmää");

        Sql.run("update staff_account set one_time_until = utc_timestamp(6) where user_name = '" + user + "'");
        assertThat(entering(second).page().locator("#notes [role=alert]")).containsText("on vanhentunut");
        it.page().reload();
        assertThat(it.page().locator("#entry .badge--warn")).hasText("Kertakäyttöinen salasana vanhentunut");
    }

    @Test
    @Tag("R-55")
    void a_locked_account_is_unlocked_by_it_and_not_by_its_own_person() {
        Screen it = browser.signedInAs("yllapito");
        String password = opened(it);
        for (int tries = 0; tries < 5; tries++) {
            entering("arvaus " + tries);
        }
        assertThat(entering(password).page().locator("#notes [role=alert]")).containsText("Liian monta");
        it.page().reload();
        assertThat(it.page().locator("#entry .badge--danger")).containsText("Lukittu");
        it.axe().photograph("staff-locked");
        it.page().locator("#unlockGo").click();
        assertThat(it.page().locator(".note--ok")).containsText("Lukitus on avattu");
        assertThat(entering(password).page()).hasURL(Pattern.compile(".*/password\\.xhtml$"));
    }

    @Test
    @Tag("R-55")
    void nobody_resets_the_own_password_and_only_it_resets_those_of_others() {
        String own = Sql.one("select public_id from staff_account where user_name = 'yllapito'");
        Page it = browser.signedInAs("yllapito")
                .open("staff/person.xhtml?id=" + own)
                .page();
        assertThat(it.locator("#entry a")).hasText("Vaihda salasana");
        assertThat(it.locator("#resetGo")).hasCount(0);
        Page contact = browser.signedInAs("rekisteri")
                .open("staff/person.xhtml?id=" + own)
                .page();
        assertThat(contact.locator("#entry")).hasCount(0);
    }

    @Test
    @Tag("R-53")
    void it_names_a_register_contact_only_while_there_is_none() {
        String contacts = "where role = 'REGISTER_CONTACT' and account_id ="
                + " (select id from staff_account where user_name = 'rekisteri')";
        Screen it = browser.signedInAs("yllapito");
        opened(it);
        assertThat(it.page().locator("#first-contact")).hasCount(0);
        Sql.run("update staff_designation set revoked_at = utc_timestamp(6) " + contacts);
        try {
            it.page().reload();
            it.axe().photograph("staff-first-contact");
            Page other = browser.signedInAs("yllapito").open(it.page().url()).page();
            it.page().locator("#contactGo").click();
            assertThat(it.page().locator("#designated tbody tr")).containsText("yhteyshenkilö");
            assertThat(it.page().locator("#first-contact")).hasCount(0);
            other.locator("#contactGo").click();
            assertThat(other.locator(".note--danger")).containsText("jo yhteyshenkilö");
        } finally {
            Sql.run("update staff_designation set revoked_at = null " + contacts);
        }
    }

    @Test
    void the_pages_read_in_english_in_the_dark_and_on_a_phone() {
        Screen it = browser.open(
                        new NewContextOptions().setColorScheme(ColorScheme.DARK).setLocale("en-GB"))
                .signIn("yllapito");
        String password = opened(it);
        it.axe().photograph("staff-one-time-dark");
        Screen person = browser.open(
                new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(360, 740));
        enter(person, password);
        person.axe().photograph("password-due-dark-narrow");
    }

    private String opened(Screen it) {
        Page page = it.open("staff/new.xhtml").page();
        page.locator("#displayName").fill("Tuula Kokeilija");
        page.locator("#employer").selectOption(new SelectOption().setIndex(1));
        page.locator("#userName").fill(user);
        page.locator("#openGo").click();
        return page.locator(".once code").innerText();
    }

    private Screen entering(String password) {
        Screen screen = browser.stranger();
        enter(screen, password);
        return screen;
    }

    private void enter(Screen screen, String password) {
        Page page = screen.open("signin.xhtml").page();
        page.locator("#user").fill(user);
        page.locator("#password").fill(password);
        page.locator("#go").click();
        page.waitForLoadState();
    }

    private static void choose(Page page, String current, String own) {
        page.locator("#current").fill(current);
        page.locator("#fresh").fill(own);
        page.locator("#again").fill(own);
        page.locator("#change").click();
        page.waitForLoadState();
    }
}
