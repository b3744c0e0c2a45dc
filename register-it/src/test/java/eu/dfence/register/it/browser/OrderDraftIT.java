package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.dfence.register.it.browser.OrderEntryIT.line;
import static eu.dfence.register.it.browser.OrderEntryIT.row;
import static eu.dfence.register.it.browser.OrderEntryIT.savedLine;
import static eu.dfence.register.it.browser.OrderEntryIT.started;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A draft is saved by itself while it is written, and nothing typed is lost when it cannot be. */
class OrderDraftIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void what_is_wrong_in_the_fields_is_said_at_once_and_beside_them() {
        Screen screen = started(browser.atWork("myynti"));
        Page page = savedLine(screen);
        page.locator("#delivery").fill("31.2.2026");
        page.locator("#reference").fill("tilaaja 131052-308T");
        page.locator("#reference").blur();
        assertThat(page.locator("#notes [role=alert]")).containsText("Tarkista 2 kohtaa");
        assertThat(page.locator("#reference-msg")).containsText("henkilötunnuksen");
        screen.axe().photograph("order-fields-refused");
        page.locator("#notes a").first().click();
        assertThat(page.locator("#delivery:focus")).hasCount(1);
        page.locator("#delivery").fill("");
        page.locator("#reference").fill("Työmaa Ähtäri");
        page.locator("#reference").blur();
        assertThat(page.locator("#notes a")).hasCount(1);
        assertThat(page.locator("#notes a")).hasText("Toivottu toimitus: tieto puuttuu.");

        page.locator("#delivery").fill("23.11.2026");
        page.locator("#delivery").blur();
        assertThat(page.locator("#notes [role=alert]")).hasCount(0);
        page.reload();
        assertThat(page.locator("#reference")).hasValue("Työmaa Ähtäri");
    }

    @Test
    void a_line_written_while_the_register_does_not_answer_is_saved_once_it_does() {
        Page page = savedLine(started(browser.atWork("myynti")));
        page.route("**/orders/draft", route -> route.abort());
        line(new Keys(page), "10310", "6").press("Enter");
        assertThat(page.locator("#kept")).containsText("Yhteys katkesi");
        page.unroute("**/orders/draft");
        assertThat(page.locator("#totals")).containsText("2 riviä");
    }

    @Test
    @Tag("R-09")
    void what_was_typed_last_goes_with_the_confirmation_and_stays_when_it_is_refused() {
        Page page = savedLine(started(browser.atWork("myynti")));
        List<String> posts = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) posts.add(request.url().replaceAll(".*/", ""));
        });
        line(new Keys(page), "10310", "puoli").press("Control+Enter");
        assertThat(page.locator("#notes [role=alert]")).containsText("Rivi 2: anna määrä");
        assertThat(row(page, 2).locator("[name=quantity]")).hasValue("puoli");
        row(page, 2).locator("[name=quantity]").fill("6");
        posts.clear();
        page.keyboard().press("Control+Enter");
        assertThat(page).hasURL(Pattern.compile(".*/invoices/invoice\\.xhtml\\?id=.*"));
        assertThat(page.locator("main")).containsText("134,03");
        Assertions.assertThat(posts).containsExactly("confirm");
    }

    @Test
    void whoever_may_only_read_sends_no_draft_past_the_page() {
        Screen screen = browser.atWork("lukija").expecting(403).open("index.xhtml");
        Object answers = screen.page().evaluate("""
                () => Promise.all(['draft', 'confirm', 'discard'].map(async address => {
                  const body = new URLSearchParams({ order: '018f0000-0000-7000-8000-000000000001', version: '1',
                    delivery: '23.11.2026', channel: 'SHOP', intent: '018f0000-0000-7000-8000-000000000002' });
                  const answer = await fetch(`orders/${address}`, { method: 'POST', body });
                  return `${answer.status} ${(await answer.json()).refused.length}`;
                }))""");
        Assertions.assertThat(answers).isEqualTo(List.of("403 1", "403 1", "403 1"));
    }
}
