package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a request to be forgotten to a plan that a second person has approved. */
class ErasureIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String HOUSE = "Painotalo Esimerkki Oy";

    /** Of somebody who owes, and for whom no delivery is under way that would need their name. */
    private static String customerNumber() {
        return Sql.one("select c.number from customers_customer c join invoicing_invoice i"
                + " on i.customer_id = c.subject_id where c.kind = 'PERSON' and not c.restricted"
                + " and not exists (select 1 from orders_order o where o.customer_id = c.subject_id"
                + " and o.planned_delivery_on >= current_date - interval 1 day) group by c.id"
                + " having count(*) > 2 and sum(i.status = 'ISSUED') > 0 order by c.id desc limit 1");
    }

    @Test
    @Tag("R-47")
    @Tag("R-89")
    @Tag("R-95")
    void a_plan_is_made_by_one_person_and_approved_by_another() {
        String number = customerNumber();
        mailedTo(number);
        Screen officer = browser.atWork("tietosuoja");
        Page page = received(officer, number);
        page.locator("#erasure").click();
        assertThat(page.locator(".empty")).containsText("Suunnitelmaa ei ole vielä laskettu");
        officer.axe().photograph("erasure-none");
        page.locator("#make").click();
        assertThat(page.locator(".tot .ERASE strong")).not().hasText("0");
        assertThat(page.locator("tbody.BLOCKED")).containsText("Avoin lasku");
        assertThat(page.locator("tbody.KEEP")).containsText("irjanpitolaki 2:10");
        assertThat(page.locator(".why")).containsText("joku muu hyväksyy");
        assertThat(page.locator("#approve")).hasCount(0);
        officer.axe().photograph("erasure-plan-made");

        String plan = page.url();
        Screen second = browser.atWork("rekisteri").expecting(409);
        Page reading = second.page();
        reading.navigate(plan);
        reading.locator("#reason").fill("Pyyntö on perusteltu. Avoin lasku ja tositteet säilyvät lain mukaan.");
        reading.locator("#customerNumber").fill("1");
        second.axe().photograph("erasure-plan");
        reading.locator("#approve").click();
        assertThat(reading.locator("#notes")).containsText("Asiakasnumero ei ole");
        reading.locator("#customerNumber").fill(number);
        reading.locator("#approve").click();
        assertThat(reading.locator(".tl")).containsText("hyväksyi suunnitelman");
        second.axe().photograph("erasure-plan-approved");
        reading.locator(".lang [lang=en]").click();
        assertThat(reading.locator("tbody.KEEP")).containsText("ccounting Act 2:10");
        second.axe().photograph("erasure-plan-en");
        reading.locator(".lang [lang=fi]").click();
        assertThat(reading.locator("html")).hasAttribute("lang", "fi");

        page.locator(".crumbs a").nth(1).click();
        partlyGranted(page);
        assertThat(page.locator("#certifying .correction input").first()).hasValue("tilaukset");
        assertThat(page.locator("#certifying")).containsText("Lasku on maksamatta.");
        officer.axe().photograph("erasure-certificate");

        page.navigate(plan);
        page.locator("#counted").fill("1000000");
        officer.axe().photograph("erasure-execute");
        officer.expecting(409);
        page.locator("#execute").click();
        assertThat(page.locator("#notes")).containsText("Rivien määrä ei täsmää");
        page.locator("#counted")
                .fill(page.locator("#counted-hint").textContent().replaceAll("\\D", ""));
        page.locator("#tellAt").fill("040 1234567");
        page.locator("#execute").click();
        assertThat(page.locator(".head")).containsText("Poistettu asiakas");
        assertThat(page.locator("[aria-labelledby=executed-title]")).containsText("kun lasku on maksettu");
        assertThat(page.locator("#remake")).hasCount(0);
        officer.axe().photograph("erasure-executed");
        told(officer, page);
        page.navigate(plan);
        page.locator(".crumbs a").nth(1).click();
        officer.axe().photograph("erasure-executed-request");
        String invoice = Sql.one("select i.public_id from invoicing_invoice i join erasure_erased e"
                + " on e.subject_id = i.customer_id order by e.id desc, i.id limit 1");
        Screen keeper = browser.atWork("laskutus");
        assertThat(keeper.open("invoices/invoice.xhtml?id=" + invoice).page().locator("h1"))
                .isVisible();
        browser.atWork("myynti").expecting(403).open("invoices/invoice.xhtml?id=" + invoice);
        String order = Sql.one("select o.public_id from orders_order o join erasure_erased e"
                + " on e.subject_id = o.customer_id order by e.id desc, o.id limit 1");
        if (order != null) {
            assertThat(keeper.open("orders/order.xhtml?id=" + order).page().locator(".head"))
                    .containsText("Poistettu asiakas");
            keeper.axe().photograph("erasure-executed-order");
        }
    }

    private static void mailedTo(String number) {
        Sql.run(
                "insert into outreach_mailing (id, version, public_id, purpose, medium, recipient, chosen, chosen_at,"
                        + " chosen_by, went, made_at) select next value for outreach_mailing_seq, 1, uuid(),"
                        + " 'DIRECT_MARKETING', 'POST', '" + HOUSE
                        + "', 1, utc_timestamp(6), uuid(), 1, utc_timestamp(6)",
                "set @mailing = (select max(id) from outreach_mailing where recipient = '" + HOUSE + "')",
                "set @person = (select subject_id from customers_customer where number = " + number + ")",
                "insert into outreach_mailed (id, version, mailing_id, subject_id)"
                        + " values (next value for outreach_mailed_seq, 1, @mailing, @person)");
    }

    /** The processor who was ordered to delete has done so; the one past its day is on the board until then. */
    private static void told(Screen officer, Page page) {
        assertThat(page.locator("#outbox")).containsText(HOUSE);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        officer.axe().photograph("erasure-executed-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Assertions.assertThat(letter(page)).isEqualTo("%PDF-");
        page.locator("#outbox [value='Merkitse lähetetyksi']").first().click();
        assertThat(page.locator("#outbox")).containsText("Vahvistusta odotetaan");
        Sql.run("update outbox_dispatch set answer_by = current_date - interval 1 day where settled_on is null");
        officer.open("requests/board.xhtml");
        page.locator("a[href*='erasure/outbox']").click();
        assertThat(page.locator("#outbox")).containsText("Myöhässä");
        officer.axe().photograph("erasure-outbox");
        page.locator("#outbox [value='Merkitse poistetuksi']").first().click();
        assertThat(page.locator(".empty")).containsText("Kaikille on ilmoitettu");
        officer.axe().photograph("erasure-outbox-none");
    }

    private static Object letter(Page page) {
        return page.evaluate(
                "async () => (await (await fetch(document.querySelector('#outbox a[href*=dispatch]').href))"
                        + ".text()).slice(0, 5)");
    }

    private static void partlyGranted(Page page) {
        page.locator("details:has(#deciding):not([open]) > summary").click();
        page.selectOption("#decision", "PARTLY_GRANTED");
        page.fill("#reasons", "Avoin lasku ja tositteet säilyvät.");
        page.fill("#ground", "Kirjanpitolaki 2:10 §");
        page.click("#decide");
        assertThat(page.locator("#certify")).isVisible();
    }

    private static Page received(Screen screen, String number) {
        Page page = screen.open("requests/new.xhtml").page();
        page.keyboard().press("/");
        page.keyboard().type(number);
        page.locator("#search").click();
        page.locator(".found li input[type=submit]").first().click();
        assertThat(page.locator(".receive .panel__body b").first()).isVisible();
        page.locator("#right").selectOption("ERASURE");
        page.locator("#save").click();
        page.locator("details:has(#identifying):not([open]) > summary").click();
        page.selectOption("#method", "CALL_BACK");
        page.click("#identify");
        assertThat(page.locator("#erasure")).isVisible();
        return page;
    }
}
