package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LettersIT {
    private static final String REFUSAL = "letters/template.xhtml?kind=REFUSAL_CERTIFICATE&language=";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-87")
    void a_text_with_faults_is_refused_beside_its_lines_and_nothing_typed_is_lost() {
        Screen screen = browser.atWork("tietosuoja").open("letters/template.xhtml?kind=EXTENSION&language=sv");
        Page page = screen.page();
        assertThat(page.locator(".lets__frame")).hasCount(1);
        String typed = "# Förlängning\nHej {{namn}}\n{{new-due-on}} {{contact}}\n{{reason";
        page.locator("#body").fill(typed);
        page.locator("#saveGo").click();

        Locator faults = page.locator(".lets__faults li");
        assertThat(faults).hasCount(3);
        assertThat(faults.nth(0)).containsText("Rivi 2, merkki 5");
        assertThat(faults.nth(0).locator("code")).hasText("Hej {{namn}}");
        assertThat(faults.nth(0)).containsText("ei ole paikkaa namn");
        assertThat(faults.nth(1)).containsText("jäävät auki");
        assertThat(faults.nth(2)).containsText("Tekstistä puuttuu reason");
        assertThat(faults.nth(2).locator("code")).hasCount(0);
        assertThat(page.locator("#body")).hasValue(typed);
        assertThat(page.locator(".lets__frame")).hasCount(0);
        faults.nth(0).locator("button").click();
        assertThat(page.locator("#body").evaluate("it => it.value.slice(it.selectionStart, it.selectionEnd)"))
                .isEqualTo("{{namn}}");
        screen.axe().photograph("letters-faults");
    }

    @Test
    void a_changed_text_is_previewed_saved_and_kept_in_its_history() {
        Screen screen = browser.atWork("tietosuoja").open("letters/template.xhtml?kind=COURT&language=sv");
        Page page = screen.page();
        String before = page.locator("#body").inputValue();
        page.locator("#body").fill("Birkalands tingsrätt " + System.nanoTime());
        page.locator("#lookGo").click();
        assertThat(page.locator(".lets__frame")).hasCount(1);
        assertThat(fetched(page)).isEqualTo("200 application/pdf %PDF-");
        page.locator("#saveGo").click();

        assertThat(page.locator(".note--ok")).containsText("on tallennettu");
        assertThat(page.locator("section:has(#history) tbody tr").first()).containsText("Elina Kuusela");
        assertThat(page.locator("section:has(#history) tbody tr").first().locator(".badge--ok"))
                .hasText("Voimassa");
        page.locator("section:has(#history) tbody tr").last().locator("a").click();
        assertThat(page.locator("#body")).hasValue(before);
        assertThat(page.locator(".note--info")).containsText("Katsot versiota 0");
    }

    @Test
    void letter_pages_read_in_both_languages_in_the_dark_and_on_a_phone() {
        Screen light = browser.signedInAs("tietosuoja")
                .open("letters/list.xhtml")
                .axe()
                .photograph("letters");
        assertThat(light.page().locator("tbody tr")).hasCount(18);
        assertThat(light.page().locator("tbody .badge--danger")).hasCount(0);
        light.page()
                .locator("tbody a[href*='kind=REFUSAL_CERTIFICATE&language=fi']")
                .first()
                .click();
        assertThat(light.page()).hasURL(Pattern.compile(".*kind=REFUSAL_CERTIFICATE&language=fi"));
        light.axe().photograph("letters-template");

        Screen dark = browser.open(
                        new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(360, 740))
                .signIn("tietosuoja")
                .open(REFUSAL + "en");
        dark.axe().photograph("letters-template-dark-narrow");
        Screen english = browser.open(new NewContextOptions().setLocale("en-GB"))
                .signIn("tarkastaja")
                .open("letters/list.xhtml");
        assertThat(english.page().locator("h1")).hasText("Letter templates");
        english.axe().photograph("letters-english");
    }

    @Test
    @Tag("R-54")
    void an_auditor_reads_the_text_and_its_letter_and_changes_nothing() {
        Page page = browser.atWork("tarkastaja").open(REFUSAL + "sv").page();

        assertThat(page.locator("#body")).hasAttribute("readonly", "readonly");
        assertThat(page.locator("main input[type=submit]")).hasCount(0);
        assertThat(fetched(page)).isEqualTo("200 application/pdf %PDF-");
    }

    @Test
    void what_is_no_text_and_what_is_somebody_elses_draft_is_no_page() {
        Screen officer = browser.atWork("tietosuoja").expecting(404);
        assertThat(officer.open("letters/template.xhtml?kind=NOTHING&language=fi")
                        .page()
                        .locator("h1"))
                .hasText("Sivua ei ole");
        String draft =
                officer.open(REFUSAL + "fi").page().locator(".lets__frame").getAttribute("src");
        Page other = browser.atWork("tarkastaja")
                .expecting(404)
                .open("letters/list.xhtml")
                .page();
        assertThat(fetched(other, draft)).startsWith("404 ");
    }

    @Test
    @Tag("R-54")
    void whoever_serves_customers_has_no_door_to_the_letters() {
        Screen clerk = browser.atWork("asiakaspalvelu").expecting(403).open("index.xhtml");
        assertThat(clerk.page().locator("nav.side a[data-section=letters]")).hasCount(0);
        clerk.open("letters/list.xhtml");
        assertThat(clerk.page().locator("h1")).hasText("Ei oikeutta");
    }

    private static String fetched(Page page) {
        return fetched(page, page.locator(".lets__frame").getAttribute("src"));
    }

    /** Status, type and first letters of what the page would get from there. */
    private static String fetched(Page page, String address) {
        return (String) page.evaluate(
                "async from => { const answer = await fetch(from); const body = await answer.text();"
                        + " return answer.status + ' ' + answer.headers.get('content-type') + ' ' + body.slice(0, 5); }",
                address);
    }
}
