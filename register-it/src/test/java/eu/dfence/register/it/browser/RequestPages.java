package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Verbs on the pages of requests. */
final class RequestPages {
    static final String OFFICER = "tietosuoja";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Helsinki"));

    private RequestPages() {}

    static void chooseFirst(Page page, String name) {
        page.keyboard().press("/");
        page.keyboard().type(name);
        page.locator("#search").click();
        page.locator(".found li input[type=submit]").first().click();
        assertThat(page.locator("#drop")).isVisible();
    }

    /** The form to write a request down in, opened from that customer's card. */
    static Page receive(Screen screen, String subject, String right) {
        Page page = screen.open("requests/new.xhtml?customer=" + subject).page();
        page.locator("#right").selectOption(right);
        return page;
    }

    static void save(Page page) {
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText("TP-");
    }

    /** A step on the request's page, where it is not open already. */
    static void open(Page page, String form) {
        page.locator("details:has(#" + form + "):not([open]) > summary").click();
        assertThat(page.locator("#" + form)).isVisible();
    }

    /** Goes on in that language. */
    static void speak(Page page, String language) {
        if (language.equals(page.locator("html").getAttribute("lang"))) return;
        page.locator(".lang [lang=" + language + "]").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    static void inEnglish(Page page, Runnable look) {
        speak(page, "en");
        look.run();
        speak(page, "fi");
    }

    /** How a file begins, and how it is handed over. */
    static String opened(Page page, Locator link) {
        return (String) page.evaluate(
                "address => fetch(address).then(async answer => (await answer.text()).slice(0, 5) + ' '"
                        + " + answer.headers.get('content-disposition'))",
                link.getAttribute("href"));
    }

    static void narrow(Page page) {
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scroll on " + page.url())
                .isTrue();
    }

    static String typed(LocalDate day) {
        return DateTimeFormatter.ofPattern("d.M.uuuu").format(day);
    }

    /** Persons with everything a letter and a list need, whom nothing holds; one for each number. */
    static String person(int number) {
        return Sql.one("select c.subject_id from customers_customer c where c.kind = 'PERSON' and c.status = 'ACTIVE'"
                + " and not c.forbidden and not c.restricted and c.postal_city is not null and exists (select 1 from"
                + " customers_email e where e.customer_id = c.id and e.replaced_at is null and e.source_partner is null)"
                + " and not exists (select 1 from requests_request r where r.subject_id = c.subject_id"
                + " and r.closed_on is null) order by c.id desc limit " + number + ", 1");
    }
}
