package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import eu.dfence.register.it.Built;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody typed outlives a refusal, an expired page and a lost session. */
class KeptIT {
    private static final Pattern CARD = Pattern.compile(".*/customers/card\\.xhtml\\?id=.*");
    private static final Pattern EDIT = Pattern.compile(".*/customers/edit\\.xhtml.*");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void leaving_a_form_somebody_typed_in_asks_first_and_an_untouched_one_does_not() {
        Page page = edit(person(20)).page();
        List<String> asked = new ArrayList<>();
        page.onDialog((Dialog dialog) -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        type(page, "#workPhone", "09 555 0130");
        assertThat(page.locator("[data-dirty]")).isVisible();
        page.locator("[data-section=customers]").click();
        page.waitForCondition(() -> !asked.isEmpty());
        Assertions.assertThat(asked).containsOnly("beforeunload");
        assertThat(page).hasURL(EDIT);
        assertThat(page.locator("#workPhone")).hasValue("09 555 0130");

        Page other = edit(person(20)).page();
        assertThat(other.locator("[data-dirty]")).isHidden();
        other.locator("#workPhone").click();
        other.locator("[data-section=customers]").click();
        assertThat(other).hasURL(Pattern.compile(".*/customers/list\\.xhtml$"));
    }

    @Test
    @Tag("R-82")
    void a_refused_save_keeps_what_was_typed_and_still_asks_before_leaving() {
        Page page = edit(person(21)).page();
        List<String> asked = new ArrayList<>();
        page.onDialog((Dialog dialog) -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        type(page, "#workPhone", "12");
        type(page, "#homePhone", "09 555 0131");
        save(page);
        assertThat(page.locator("#workPhone-msg")).isVisible();
        assertThat(page.locator("[data-dirty]")).isVisible();
        assertThat(page.locator("#workPhone")).hasValue("12");
        assertThat(page.locator("#homePhone")).hasValue("09 555 0131");
        Assertions.assertThat(asked).isEmpty();
        page.locator("[data-section=customers]").click();
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(page.locator("#homePhone")).hasValue("09 555 0131");
    }

    @Test
    @Tag("R-82")
    void a_page_that_expired_opens_anew_with_what_was_typed_and_saves_at_the_second_try() {
        Screen screen = edit(person(22));
        Page page = screen.page();
        type(page, "#workPhone", "09 555 0132");
        expire(page);
        save(page);
        assertThat(page.locator("#notes")).containsText("Kirjoittamasi on tässä tallella");
        assertThat(page.locator("#workPhone")).hasValue("09 555 0132");
        assertThat(page.locator("[data-dirty]")).isVisible();
        assertThat(page.locator(".theirs")).hasCount(0);
        screen.axe().photograph("customer-edit-retyped");
        save(page);
        assertThat(page).hasURL(CARD);
        assertThat(page.locator("a[href='tel:+35895550132']")).isVisible();
    }

    @Test
    @Tag("R-08")
    void what_somebody_else_saved_while_the_page_expired_stands_beside_what_was_typed() {
        String id = person(23);
        Page page = edit(id).page();
        type(page, "#workPhone", "09 555 0133");
        Page rival = browser.signedInAs("myynti")
                .open("customers/edit.xhtml?id=" + id)
                .page();
        type(rival, "#workPhone", "09 555 0134");
        save(rival);
        assertThat(rival).hasURL(CARD);
        expire(page);
        save(page);
        assertThat(page.locator("#workPhone")).hasValue("09 555 0133");
        assertThat(page.locator("#workPhone-field .theirs")).containsText("+35895550134");
    }

    @Test
    void a_new_customer_survives_an_expired_page_too() {
        Page page = browser.signedInAs("asiakaspalvelu")
                .open("customers/edit.xhtml?kind=ORGANISATION")
                .page();
        type(page, "#organisationName", "Vanhentunut Sivu Oy");
        expire(page);
        save(page);
        assertThat(page.locator("#organisationName")).hasValue("Vanhentunut Sivu Oy");
        assertThat(page.locator("#notes")).containsText("mitään ei talletettu");
    }

    @Test
    @Tag("R-55")
    void a_session_that_ended_costs_a_sign_in_and_nothing_typed() {
        Screen screen = edit(person(24));
        Page page = screen.page();
        type(page, "#workPhone", "09 555 0135");
        page.context().clearCookies();
        save(page);
        assertThat(page.locator("#unsent")).containsText("Istuntosi päättyi");
        assertThat(page.locator("#unsent [data-silent]")).isHidden();
        screen.axe().photograph("customer-edit-signed-out");

        Page door = page.waitForPopup(() -> page.locator("#unsent a").click());
        door.locator("#user").fill("asiakaspalvelu");
        door.locator("#password").fill(Built.DEMO_PASSWORD);
        door.keyboard().press("Enter");
        assertThat(door).hasURL(Pattern.compile(".*/index\\.xhtml$"));
        page.locator("#unsent [data-close]").click();
        assertThat(page.locator("#workPhone")).hasValue("09 555 0135");
        save(page);
        assertThat(page.locator("#notes")).containsText("Kirjoittamasi on tässä tallella");
        save(page);
        assertThat(page).hasURL(CARD);
        assertThat(page.locator("a[href='tel:+35895550135']")).isVisible();
    }

    @Test
    void a_register_that_does_not_answer_costs_nothing_typed() {
        Page page = edit(person(25)).page();
        type(page, "#workPhone", "09 555 0136");
        page.context().setOffline(true);
        save(page);
        assertThat(page.locator("#unsent")).containsText("ei vastaa juuri nyt");
        page.locator("#unsent [data-close]").click();
        page.context().setOffline(false);
        save(page);
        assertThat(page).hasURL(CARD);
        assertThat(page.locator("a[href='tel:+35895550136']")).isVisible();
    }

    @Test
    void the_language_switch_does_not_lose_what_was_typed_when_the_session_has_ended() {
        Page page = edit(person(26)).page();
        type(page, "#workPhone", "09 555 0137");
        page.context().clearCookies();
        page.locator(".lang [lang=en]").click();
        assertThat(page.locator("#unsent")).isVisible();
        assertThat(page.locator("#workPhone")).hasValue("09 555 0137");
    }

    private static Screen edit(String id) {
        return browser.signedInAs("asiakaspalvelu").open("customers/edit.xhtml?id=" + id);
    }

    /** By keys: a browser asks before leaving only where somebody did something. */
    private static void type(Page page, String field, String text) {
        page.locator(field).click();
        page.locator(field).fill("");
        page.keyboard().type(text);
    }

    private static void save(Page page) {
        page.keyboard().press("Control+s");
    }

    /** As if the page had stood open behind more pages than a session keeps. */
    private static void expire(Page page) {
        page.evaluate("document.querySelectorAll(\"[name='jakarta.faces.ViewState']\")"
                + ".forEach(each => { each.value = '1:2'; })");
    }

    /** Each test its own, and none of those that other classes change. */
    private static String person(int which) {
        return Sql.one("select c.subject_id from customers_customer c where c.kind = 'PERSON' and c.status = 'ACTIVE'"
                + " and c.invoicing_method = 'EMAIL'"
                + " and exists (select 1 from customers_address a where a.customer_id = c.id and a.replaced_at is null)"
                + " and exists (select 1 from customers_email e where e.customer_id = c.id and e.replaced_at is null)"
                + " and not exists (select 1 from access_restriction r where r.subject_id = c.subject_id)"
                + " order by c.id desc limit 1 offset " + which);
    }
}
