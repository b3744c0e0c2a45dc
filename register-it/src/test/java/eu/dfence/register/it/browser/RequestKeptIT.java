package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A request is typed from a letter of several pages: what was typed outlives an expired page; and the form to ask with is printed. */
class RequestKeptIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-84")
    void a_request_that_was_typed_into_an_expired_page_stands_in_it_again_and_is_saved_at_the_second_try() {
        Screen screen = browser.atWork("tietosuoja").open("requests/new.xhtml");
        Page page = screen.page();
        page.locator("#text").fill("Mäkelä");
        page.locator("#search").click();
        page.locator(".found li input[type=submit]").first().click();
        String chosen = page.locator(".receive .panel__body b").first().innerText();
        page.locator("#right").selectOption("RECTIFICATION");
        page.locator("#receivedOn").fill("20.11.2026");
        page.locator("#language").selectOption("sv");
        page.locator("#said").fill("Adressen är fel.");
        page.locator(".correction input").nth(0).fill("katuosoite");
        page.locator("#add").click();
        page.locator(".correction input").nth(4).fill("puhelin");
        page.locator(".correction select").nth(3).selectOption("ERASE");
        expire(page);
        page.locator("#save").click();

        assertThat(page.locator(".retyped")).containsText("Kirjoittamasi on tässä tallella");
        assertThat(page.locator(".receive .panel__body b").first()).hasText(chosen);
        assertThat(page.locator("#right")).hasValue("RECTIFICATION");
        assertThat(page.locator("#receivedOn")).hasValue("20.11.2026");
        assertThat(page.locator("#language")).hasValue("sv");
        assertThat(page.locator("#said")).hasValue("Adressen är fel.");
        assertThat(page.locator(".correction")).hasCount(2);
        assertThat(page.locator(".correction input").nth(4)).hasValue("puhelin");
        assertThat(page.locator(".correction select").nth(3)).hasValue("ERASE");
        screen.axe().photograph("request-retyped");
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText("TP-");
        assertThat(page.locator(".corrections > li")).hasCount(2);
    }

    @Test
    @Tag("R-78")
    void the_empty_form_is_printed_in_three_languages() {
        Page page = browser.atWork("tietosuoja").open("requests/new.xhtml").page();
        assertThat(page.locator(".blank a")).hasCount(3);
        for (int i = 0; i < 3; i++) {
            Object answer = page.evaluate(
                    "address => fetch(address).then(async answer => (await answer.text()).slice(0, 5) + ' '"
                            + " + answer.headers.get('content-disposition'))",
                    page.locator(".blank a").nth(i).getAttribute("href"));
            assertThat((String) answer).matches("%PDF- inline; filename=\"request-form-(fi|sv|en)\\.pdf\"");
        }
    }

    private static void expire(Page page) {
        page.evaluate("document.querySelectorAll(\"[name='jakarta.faces.ViewState']\")"
                + ".forEach(each => { each.value = '1:2'; })");
    }
}
