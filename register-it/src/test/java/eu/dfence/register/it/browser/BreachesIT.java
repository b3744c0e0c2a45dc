package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A breach from the first word of it to the notification, in both languages. */
class BreachesIT {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu H.mm");

    @RegisterExtension
    static final Browser browser = new Browser();

    private static String hoursAgo(int hours) {
        return TYPED.format(ZonedDateTime.now(ZoneId.of("Europe/Helsinki")).minusHours(hours));
    }

    @Test
    @Tag("R-98")
    void a_running_breach_stands_on_the_dashboard_on_the_board_and_first_in_the_register() {
        Screen screen = browser.atWork("tietosuoja").open("index.xhtml");
        Page page = screen.page();
        assertThat(page.locator("[aria-labelledby=breaches]")).containsText("TL-");
        screen.axe().photograph("breaches-dashboard");
        screen.open("requests/board.xhtml");
        page.locator(".note--danger a").click();
        assertThat(page.locator("tbody tr").first()).containsText("h jäljellä");
        assertThat(page.locator("tbody")).containsText("Salattu kannettava");
        screen.axe().photograph("breaches-list");
        page.locator("tbody tr").first().locator("a").click();
        assertThat(page.locator("h1")).containsText("TL-");
        assertThat(page.locator(".missing")).containsText("Todennäköiset seuraukset");
        screen.axe().photograph("breach-running");
    }

    @Test
    @Tag("R-98")
    void a_breach_is_written_down_assessed_and_notified() {
        Screen screen = browser.atWork("tietosuoja").expecting(409).open("breaches/list.xhtml");
        Page page = screen.page();
        page.keyboard().press("n");
        assertThat(page.locator("#title")).isVisible();
        typed(page, hoursAgo(-3));
        page.locator("#save").click();
        assertThat(page.locator("#notes")).containsText("tulevaisuudessa");
        screen.axe().photograph("breach-refused");
        page.locator("#awareAt").fill("huomenna");
        page.locator("#save").click();
        assertThat(page.locator("#awareAt-msg")).containsText("22.11.2026 16.20");
        page.locator("#awareAt").fill(hoursAgo(1));
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText("TL-");
        assertThat(page.locator(".badge").first()).containsText("Arvioitavana");

        open(page, "assessing");
        page.selectOption("#risk", "HIGH");
        page.fill("#riskReasons", "Laskuja voi väärentää.");
        page.selectOption("#telling", "NOT_HIGH");
        page.click("#assess");
        assertThat(page.locator("#notes")).containsText("Korkeasta riskistä");
        page.selectOption("#telling", "TOLD");
        page.click("#assess");
        assertThat(page.locator(".badge").first()).containsText("Ilmoitettava");
        open(page, "reporting");
        page.fill("#contact", "03 555 0100, tietosuoja@example.com");
        page.click("#makeReport");
        assertThat(page.locator("#reports")).containsText("Lähettämättä");
        screen.axe().photograph("breach-reported");
        Assertions.assertThat((String) page.evaluate(
                        "address => fetch(address).then(async answer => (await answer.text()).slice(0, 5) + ' '"
                                + " + answer.headers.get('content-disposition'))",
                        page.locator("#reports a").getAttribute("href")))
                .matches("%PDF- inline; filename=\"TL-.*-1.pdf\"");
        open(page, "sending");
        page.fill("#sentAt", hoursAgo(0));
        page.click("#sent");
        assertThat(page.locator(".badge").first()).containsText("Ilmoitettu");
        screen.axe().photograph("breach-notified");
        open(page, "finding");
        page.selectOption("#origin", "HAND");
        page.fill("#byHand", "ei.ketaan@example.com");
        page.click("#find");
        assertThat(page.locator("#notes")).containsText("Rivi 1");
        page.fill(
                "#byHand",
                Sql.one("select e.address from customers_email e join customers_customer c on c.id = e.customer_id"
                        + " where e.replaced_at is null and c.language = 'fi' group by e.address having count(*) = 1"
                        + " order by e.address limit 1"));
        page.click("#find");
        assertThat(page.locator("#found-affected")).containsText("1 löytyi");
        told(page);
        screen.axe().photograph("breach-told");
        page.locator("#found-affected a").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody a[href*='breach-letter']")).hasCount(1);
        screen.axe().photograph("breach-affected");
        page.locator(".crumbs a").last().click();
        page.locator(".lang [lang=en]").click();
        assertThat(page.locator(".badge").first()).containsText("Notified");
        screen.axe().photograph("breach-notified-en");
        screen.open("breaches/list.xhtml");
        assertThat(page.locator("thead")).containsText("Became known");
        screen.axe().photograph("breaches-list-en");
        page.locator(".lang [lang=fi]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fi");
    }

    private static void told(Page page) {
        open(page, "informing");
        page.click("#write");
        assertThat(page.locator("#notes")).containsText("Kirje tarvitsee");
        page.fill("#noticeConsequences", "Laskun voi väärentää.");
        page.fill("#noticeMeasures", "Pyysimme kuoret takaisin.");
        page.fill("#advice", "Tarkistakaa laskun tilinumero.");
        page.fill("#noticeContact", "03 555 0100");
        page.click("#write");
        assertThat(page.locator("#lettersSent")).isVisible();
    }

    private static void typed(Page page, String aware) {
        page.fill("#title", "Lasku väärälle asiakkaalle");
        page.fill("#happened", "Laskujen kirjekuoret vaihtuivat postituksessa.");
        page.fill("#foundHow", "Asiakas soitti.");
        page.fill("#foundAt", hoursAgo(2));
        page.fill("#awareAt", aware);
        page.locator("#natures input").first().check();
        page.locator("#categories input").first().check();
    }

    private static void open(Page page, String form) {
        page.locator("details:has(#" + form + "):not([open]) > summary").click();
    }

    @Test
    @Tag("R-98")
    void it_reports_a_breach_and_reads_none() {
        Screen screen = browser.atWork("yllapito").expecting(403);
        Page page = screen.open("index.xhtml").page();
        page.locator(".side a[href*='breaches/new']").click();
        typed(page, hoursAgo(1));
        page.locator("#save").click();
        assertThat(page.locator(".note--ok")).containsText("on kirjattu");
        screen.axe().photograph("breach-told-by-it");
        screen.open("breaches/list.xhtml");
        assertThat(page.locator("h1")).not().containsText("Tietoturvaloukkaukset");
    }
}
