package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page that says whether anything is past its time. */
@Tag("R-47")
class RetentionPageIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void the_officer_ends_what_is_past_its_time_and_reads_why_in_finnish() {
        Screen screen = browser.atWork("tietosuoja").open("retention/list.xhtml");
        Page page = screen.page();
        Sql.run(
                "insert into access_log (id, version, at, account_id, employer_id, kind, purpose, request_id)"
                        + " select next value for access_log_seq, 1, now() - interval 3 year, uuid(), uuid(), 'VIEW', 'ORDERS', uuid()");
        screen.open("retention/list.xhtml");
        assertThat(page.locator(".head .badge")).containsText("yli ajan");
        page.locator("[id='now:run']").click();
        assertThat(page.locator(".head .badge")).hasText("0 riviä yli ajan");
        assertThat(page.locator("section[aria-labelledby=runs-title] tbody tr").first())
                .containsText("GDPR 32");
        screen.axe().photograph("retention-fi");
    }

    @Test
    void the_auditor_reads_it_in_english_and_ends_nothing() {
        Screen screen = browser.atWork("tarkastaja", "en").open("retention/list.xhtml");
        assertThat(screen.page().locator("tbody").first()).containsText("Accounting Act 2:10");
        assertThat(screen.page().locator("[id='now:run']")).hasCount(0);
        screen.axe().photograph("retention-en");
    }
}
