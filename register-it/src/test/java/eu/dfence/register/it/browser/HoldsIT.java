package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.dfence.register.it.browser.RequestPages.OFFICER;
import static eu.dfence.register.it.browser.RequestPages.TODAY;
import static eu.dfence.register.it.browser.RequestPages.inEnglish;
import static eu.dfence.register.it.browser.RequestPages.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds a customer's data, at the card: requests, bans, a restriction and its end. */
class HoldsIT {
    private static final int MOST_CLICKS = 4;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-85")
    @Tag("R-93")
    void restriction_is_lifted_after_its_letter_was_made_and_the_day_of_telling_is_said() {
        String subject = RequestPages.person(50);
        Screen screen = browser.atWork(OFFICER).open("customers/bans.xhtml?id=" + subject);
        Page page = screen.page();
        page.locator("[id='restriction:ground']").selectOption("ACCURACY_CONTESTED");
        page.locator("[id='restriction:restrict']").click();
        assertThat(page.locator("#restriction .badge--warn")).isVisible();
        page.locator("#why").fill("Tieto on tarkistettu.");
        assertThat(letter(page)).matches("%PDF- inline; filename=\"rajoitus-\\d+\\.pdf\"");
        screen.axe().photograph("restriction-letter");
        page.locator("[id='restriction:lift']").click();
        assertThat(page.locator("#notes [role=alert]")).isVisible();
        assertThat(page.locator("#restriction .badge--warn")).isVisible();
        inEnglish(page, () -> screen.axe().photograph("restriction-letter-en"));
        page.locator("[id='restriction:toldOn']").fill(typed(TODAY));
        page.locator("[id='restriction:lift']").click();
        assertThat(page.locator("#restriction .badge--warn")).hasCount(0);
        assertThat(page.locator("#why")).hasCount(0);
        screen.photograph("restriction-lifted");
    }

    /** What the form's own address answers. */
    private static String letter(Page page) {
        return (String) page.evaluate("""
                async () => {
                  const form = document.querySelector('#why').form;
                  const answer = await fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))});
                  return (await answer.text()).slice(0, 5) + ' ' + answer.headers.get('content-disposition');
                }""");
    }

    @Test
    @Tag("R-77")
    void card_shows_the_requests_of_its_customer_and_takes_one_in_for_whoever_may() {
        String subject = RequestPages.person(51);
        Screen screen = browser.atWork(OFFICER).expecting(404).open("customers/card.xhtml?id=" + subject);
        Page page = screen.page();
        String name = page.locator("h1").innerText();
        page.locator("#receive").click();
        assertThat(page.locator(".receive .panel__body b").first()).hasText(listed(subject));
        page.locator("#right").selectOption("ACCESS");
        RequestPages.save(page);
        String number = page.locator("h1").innerText();
        page.locator(".head__sub a").click();
        assertThat(page.locator("h1")).hasText(name);
        Locator requests = page.locator("section:has(#requests-title)");
        assertThat(requests).containsText(number);
        assertThat(requests).containsText("Saapunut");
        screen.axe().photograph("customer-requests");
        inEnglish(page, () -> {
            assertThat(requests).containsText("Access");
            screen.photograph("customer-requests-en");
        });
        screen.open("requests/new.xhtml?customer=1' or '1'='1");
        assertThat(page.locator("h1")).containsText("Sivua ei ole");
        Page reader = browser.atWork("rekisteri")
                .open("customers/card.xhtml?id=" + subject)
                .page();
        assertThat(reader.locator("section:has(#requests-title)")).containsText(number);
        assertThat(reader.locator("#receive")).hasCount(0);
        Page clerk = browser.atWork("asiakaspalvelu")
                .open("customers/card.xhtml?id=" + subject)
                .page();
        assertThat(clerk.locator("#requests-title")).hasCount(0);
    }

    private static String listed(String subject) {
        return Sql.one("select sort_name from customers_customer where subject_id = '" + subject + "'");
    }

    @Test
    @Tag("R-24")
    @Tag("R-80")
    void a_prohibition_is_set_in_one_click_and_seen_before_anybody_acts() {
        String id = RequestPages.person(53);
        Screen screen = browser.atWork("asiakaspalvelu").open("customers/card.xhtml?id=" + id);
        Page page = screen.page();
        page.locator(".tabs a[href*='bans.xhtml']").click();
        screen.axe().photograph("customer-bans");
        page.locator("input[aria-label*='Etämyyntikielto']").click();
        assertThat(page.locator(".bans")).containsText("Etämyyntikielto");
        page.navigate("customers/card.xhtml?id=" + id);
        assertThat(page.locator(".bans")).containsText("Etämyyntikielto");
        screen.axe();
    }

    @Test
    @Tag("R-22")
    @Tag("R-80")
    @Tag("R-81")
    void ban_is_set_from_the_list_in_at_most_four_clicks_and_stands_on_the_card() {
        String subject = RequestPages.person(52);
        String number = Sql.one("select number from customers_customer where subject_id = '" + subject + "'");
        Screen screen = browser.atWork("asiakaspalvelu").open("customers/list.xhtml");
        Page page = screen.page();
        page.keyboard().press("/");
        page.keyboard().type(number);
        page.keyboard().press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
        Locator[] clicks = {
            page.locator("tbody tr a").first(),
            page.locator(".tabs a").nth(1),
            page.locator("#bans [aria-label$='Suoramainontakielto']").first()
        };
        for (Locator click : clicks) {
            click.click();
        }
        assertThat(clicks.length).isLessThanOrEqualTo(MOST_CLICKS);
        assertThat(page.locator(".bans")).containsText("Suoramainontakielto");
        screen.axe().photograph("ban-set");
    }
}
