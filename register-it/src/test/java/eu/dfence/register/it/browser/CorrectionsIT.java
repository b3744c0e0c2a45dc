package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A correction from the person's words to the partner's answer. */
class CorrectionsIT {
    private static final String OFFICER = "tietosuoja";

    @RegisterExtension
    static final Browser browser = new Browser();

    /** Somebody whose e-mail address a partner handed over. */
    private static String customerOfPartner(String column) {
        return Sql.one("select " + column + " from customers_customer c join customers_email e on e.customer_id = c.id"
                + " and e.replaced_at is null and e.source_partner is not null where c.kind = 'PERSON'"
                + " and not c.restricted and exists (select 1 from customers_address a where a.customer_id = c.id"
                + " and a.replaced_at is null and a.kind = 'POSTAL') order by c.id limit 1");
    }

    @Test
    @Tag("R-82")
    @Tag("R-85")
    @Tag("R-86")
    void a_correction_is_carried_out_by_one_button_and_its_source_is_told_until_it_answers() {
        String number = customerOfPartner("c.number");
        String subject = customerOfPartner("c.subject_id");
        String partner = customerOfPartner("e.source_partner");
        Screen screen = browser.atWork(OFFICER).expecting(409);
        Page page = received(screen, number);
        identifiedAndGranted(page);
        assertThat(page.locator(".missing")).containsText("Korjaukset tekemättä");
        page.locator("details:has(#closing):not([open]) > summary").click();
        page.click("#close");
        assertThat(page.locator("#notes")).containsText("kaikkia korjauksia ei ole tehty");
        screen.axe().photograph("correction-granted");

        page.locator("[id$=':0:language']").selectOption("en");
        page.locator("[id$=':0:settle']").click();
        assertThat(page.locator(".corrections")).containsText("Tehty");
        assertThat(page.locator("#notices")).containsText(partner);
        screen.axe().photograph("correction-done");
        Assertions.assertThat(Sql.one("select address from customers_email e join customers_customer c"
                        + " on c.id = e.customer_id where c.subject_id = '" + subject
                        + "' and e.replaced_at is null and e.source = 'CUSTOMER'"))
                .isEqualTo("oikaistu.osoite@example.com");

        String request = page.url();
        String numbered = page.locator("h1").innerText();
        screen.open("customers/card.xhtml?id=" + subject);
        assertThat(page.locator(".tip", new Page.LocatorOptions().setHasText(numbered)))
                .hasCount(1);
        Sql.run("update rectification_notice set answer_by = '2020-01-01' where party = '" + partner + "'");
        screen.open("requests/board.xhtml");
        page.locator(".note a[href*=notices]").click();
        assertThat(page.locator("tbody")).containsText(partner);
        screen.axe().photograph("notices-open");
        page.navigate(request);
        page.locator("[id$=':sent']").first().click();
        page.locator("[id$=':answered']").first().click();
        assertThat(page.locator("#notices")).containsText("Kuitattu");
        screen.axe();
        page.locator(".lang [lang=en]").click();
        assertThat(page.locator("#notices")).containsText("Acknowledged");
        screen.axe().photograph("correction-done-en");
        page.locator(".lang [lang=fi]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fi");
    }

    private static Page received(Screen screen, String number) {
        Page page = screen.open("requests/new.xhtml").page();
        page.keyboard().press("/");
        page.keyboard().type(number);
        page.locator("#search").click();
        page.locator(".found li input[type=submit]").first().click();
        assertThat(page.locator(".receive .panel__body b").first()).isVisible();
        page.locator("#right").selectOption("RECTIFICATION");
        page.locator(".correction input").nth(0).fill("sähköpostiosoite");
        page.locator(".correction input").nth(2).fill("vanha@example.com");
        page.locator(".correction input").nth(3).fill("oikaistu.osoite@example.com");
        page.locator(".correction input").nth(1).fill("Osoite on vaihtunut.");
        page.locator("#save").click();
        assertThat(page.locator(".corrections > li")).hasCount(1);
        return page;
    }

    private static void identifiedAndGranted(Page page) {
        page.locator("details:has(#identifying):not([open]) > summary").click();
        page.selectOption("#method", "CALL_BACK");
        page.click("#identify");
        page.locator("details:has(#deciding):not([open]) > summary").click();
        page.selectOption("#decision", "GRANTED");
        page.click("#decide");
        assertThat(page.locator("[id$=':0:settle']")).isVisible();
    }
}
