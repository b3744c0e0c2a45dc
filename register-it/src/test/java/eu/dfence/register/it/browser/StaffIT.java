package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StaffIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-52")
    @Tag("R-53")
    void it_opens_an_account_and_the_register_contact_gives_it_a_task_and_takes_it_back() {
        String user = "uusi" + System.nanoTime() % 1_000_000;
        Page it = browser.atWork("yllapito").open("staff/new.xhtml").page();
        it.locator("#displayName").fill("Tuula Kokeilija");
        it.locator("#title").fill("kesätyöntekijä");
        it.locator("#employer").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        it.locator("#userName").fill(user);
        it.locator("#openGo").click();
        assertThat(it.locator(".note--ok")).containsText(user);
        assertThat(it.locator(".once code")).hasText(Pattern.compile("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
        assertThat(it.locator("#designate")).hasCount(0);
        String address = it.url();

        Page contact = browser.atWork("rekisteri").open(address).page();
        contact.locator("#role").selectOption("SALES");
        contact.locator("#designateGo").click();
        assertThat(contact.locator("#designated tbody tr")).hasCount(1);
        assertThat(contact.locator("#designated tbody .badge--ok")).hasText("Voimassa");
        contact.locator("#designated tbody input[type=submit]").click();
        assertThat(contact.locator("#designated tbody .badge--line")).containsText("Peruttu");
        assertThat(contact.locator("#closeGo")).hasCount(0);

        it.reload();
        it.locator("#typedName").fill("joku muu");
        it.locator("#closeGo").click();
        assertThat(it.locator(".note--danger")).containsText("Tunnusta ei suljettu");
        it.locator("#typedName").fill(user);
        it.locator("#closeGo").click();
        assertThat(it.locator("h1 + .badge")).hasText("Suljettu");
    }

    @Test
    void a_personal_identity_code_is_refused_and_the_rest_of_what_was_typed_stays() {
        Page page = browser.atWork("yllapito").open("staff/new.xhtml").page();
        page.locator("#displayName").fill("Tuula Kokeilija");
        page.locator("#title").fill("131052-308T");
        page.locator("#openGo").click();

        assertThat(page.locator("#title-msg")).containsText("henkilötunnuksen");
        assertThat(page.locator("#title")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#displayName")).hasValue("Tuula Kokeilija");
        assertThat(page.locator(".notes h3")).containsText("Tarkista");
    }

    @Test
    void staff_pages_read_in_both_languages_and_in_the_dark() {
        Screen light =
                browser.signedInAs("rekisteri").open("staff/list.xhtml").axe().photograph("staff");
        light.page().locator("tbody th a").first().click();
        assertThat(light.page()).hasURL(Pattern.compile(".*/staff/person\\.xhtml\\?id=.*"));
        light.axe().photograph("staff-person");

        Screen dark = browser.open(
                        new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(360, 740))
                .signIn("yllapito")
                .open("staff/new.xhtml");
        dark.page().locator("#openGo").click();
        dark.axe().photograph("staff-new-refused-dark-narrow");
    }

    @Test
    void an_id_that_belongs_to_nobody_is_no_page() {
        Screen screen = browser.atWork("rekisteri").expecting(404);

        assertThat(screen.open("staff/person.xhtml?id=nonsense").page().locator("h1"))
                .hasText("Sivua ei ole");
        assertThat(screen.open("staff/person.xhtml").page().locator("h1")).hasText("Sivua ei ole");
    }

    @Test
    @Tag("R-54")
    void an_auditor_reads_and_changes_nothing() {
        Page page = browser.atWork("tarkastaja").open("staff/list.xhtml").page();
        page.locator("tbody th a").first().click();

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("main input[type=submit]")).hasCount(0);
    }
}
