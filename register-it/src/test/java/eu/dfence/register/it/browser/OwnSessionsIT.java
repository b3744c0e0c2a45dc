package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("R-55")
class OwnSessionsIT {
    private static final Pattern SIGN_IN = Pattern.compile(".*/signin\\.xhtml.*");
    private static final String OWN = "account_id = (select id from staff_account where user_name = 'arkisto')";

    @RegisterExtension
    static final Browser browser = new Browser();

    @BeforeEach
    void nobody_is_signed_in() {
        Sql.run("update staff_session set ended_at = utc_timestamp(6) where " + OWN);
    }

    @Test
    void a_session_ended_from_another_one_is_out_with_its_next_request() {
        Screen elsewhere = browser.signedInAs("arkisto").open("index.xhtml");
        Screen here = browser.signedInAs("arkisto").open("account.xhtml");
        assertThat(rows(here.page())).hasCount(2);
        assertThat(rows(here.page()).first()).containsText("Tämä istunto");
        assertThat(rows(here.page()).nth(1)).containsText("127.0.0.0");
        here.axe().photograph("sessions");
        rows(here.page()).nth(1).locator("input").click();

        assertThat(here.page().locator(".note--ok")).containsText("Istunto on päätetty");
        assertThat(rows(here.page())).hasCount(1);
        elsewhere.open("index.xhtml");
        assertThat(elsewhere.page()).hasURL(SIGN_IN);
        here.open("index.xhtml");
        assertThat(here.page()).hasURL(Pattern.compile(".*/index\\.xhtml$"));
    }

    @Test
    void all_others_end_at_once_and_this_one_goes_on() {
        Screen first = browser.signedInAs("arkisto");
        Screen second = browser.signedInAs("arkisto");
        Page here = browser.signedInAs("arkisto").open("account.xhtml").page();
        here.locator("#endOthers").click();
        assertThat(rows(here)).hasCount(1);
        assertThat(here.locator("#endOthers")).hasCount(0);
        for (Screen other : new Screen[] {first, second}) {
            assertThat(other.open("index.xhtml").page()).hasURL(SIGN_IN);
        }
    }

    @Test
    void a_session_ended_in_the_database_is_out_whatever_its_cookies_say() {
        Page here = browser.signedInAs("arkisto").open("account.xhtml").page();
        Sql.run("update staff_session set ended_at = utc_timestamp(6) where " + OWN);
        here.reload();
        assertThat(here).hasURL(SIGN_IN);
    }

    @Test
    void signing_out_ends_the_session_in_the_diary_too() {
        Page page = browser.signedInAs("arkisto").open("index.xhtml").page();
        assertThat(open()).isEqualTo(1);
        page.locator(".whobox summary").click();
        page.locator(".whobox button[type=submit]:not([form])").click();
        assertThat(page).hasURL(SIGN_IN);
        assertThat(open()).isZero();
    }

    @Test
    void a_request_within_five_minutes_writes_nothing() {
        Screen screen = browser.signedInAs("arkisto").open("index.xhtml");
        String version = "select max(version) from staff_session where ended_at is null and " + OWN;
        long before = Sql.number(version);
        screen.open("index.xhtml");
        assertThat(Sql.number(version)).isEqualTo(before);
    }

    @Test
    void the_list_reads_in_english_and_on_a_phone() {
        Screen narrow = browser.open(new NewContextOptions().setLocale("en-GB").setViewportSize(360, 740))
                .signIn("arkisto")
                .open("account.xhtml")
                .axe()
                .photograph("sessions-narrow");
        assertThat(narrow.page().locator("#sessions")).hasText("Where you are signed in");
    }

    private static Locator rows(Page page) {
        return page.locator("#own-sessions tbody tr");
    }

    private static long open() {
        return Sql.number("select count(*) from staff_session where ended_at is null and " + OWN);
    }
}
