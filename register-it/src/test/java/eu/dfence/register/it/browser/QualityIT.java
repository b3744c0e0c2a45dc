package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.dfence.register.it.browser.RequestPages.TODAY;
import static eu.dfence.register.it.browser.RequestPages.typed;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The queues of what is missing, old or came back, as a clerk works them off. */
class QualityIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-82")
    void mail_that_came_back_is_said_on_the_card_stands_in_its_queue_and_leaves_it_with_a_new_address() {
        String subject = RequestPages.person(40);
        String name = Sql.one("select sort_name from customers_customer where subject_id = '" + subject + "'");
        Screen screen = browser.atWork("asiakaspalvelu").open("customers/card.xhtml?id=" + subject);
        Page page = screen.page();
        page.locator("[id='post:returned']").click();
        assertThat(page.locator("main")).containsText("Posti palautui");
        screen.axe().photograph("quality-card");

        screen.open("customers/list.xhtml");
        page.locator("a[href*='customers/quality.xhtml']").click();
        page.locator(".tabs a[href*=RETURNED]").click();
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText(name)))
                .containsText(typed(TODAY));
        screen.axe().photograph("quality-returned");

        page.locator("tbody a", new Page.LocatorOptions().setHasText(name)).click();
        screen.open("customers/edit.xhtml?id=" + subject);
        page.locator("#postalStreet").fill("Uusitie 7");
        page.locator("#source").selectOption("CUSTOMER");
        page.locator("#obtainedOn").fill(typed(TODAY));
        page.keyboard().press("Control+s");
        assertThat(page.locator("main")).containsText("Uusitie 7");
        screen.open("customers/quality.xhtml?fault=RETURNED");
        assertThat(page.locator("main")).not().containsText(name);
    }

    @Test
    @Tag("R-82")
    void every_queue_stands_in_both_languages_and_says_when_there_is_nothing_in_it() {
        Screen screen = browser.atWork("asiakaspalvelu").open("customers/quality.xhtml");
        Page page = screen.page();
        for (String language : new String[] {"en", "fi"}) {
            RequestPages.speak(page, language);
            int queues = page.locator(".tabs a").count();
            for (int i = 0; i < queues; i++) {
                page.locator(".tabs a").nth(i).click();
                assertThat(page.locator(".tabs a").nth(i)).hasAttribute("aria-current", "page");
                assertThat(page.locator("tbody tr, .empty").first()).isVisible();
            }
            screen.axe().photograph("quality-queue-" + language);
        }
    }
}
