package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailingsIT {
    private static final String SALES = "myynti";

    @RegisterExtension
    static final Browser browser = new Browser();

    private static String addressed() {
        return Sql.one("select c.subject_id from customers_customer c join customers_address a on a.customer_id = c.id"
                + " and a.kind = 'POSTAL' and a.replaced_at is null where c.kind = 'PERSON' and c.status = 'ACTIVE'"
                + " and not c.forbidden and not c.restricted and c.postal_city in (select postal_city from"
                + " customers_customer where kind = 'PERSON' group by postal_city having count(*) between 3 and 60)"
                + " order by c.id limit 1");
    }

    @Test
    @Tag("R-22")
    @Tag("R-23")
    @Tag("R-24")
    @Tag("R-80")
    void a_list_is_chosen_somebody_forbids_it_in_four_clicks_and_is_not_in_the_file() throws IOException {
        String subject = addressed();
        String city = Sql.one("select postal_city from customers_customer where subject_id = '" + subject + "'");
        String name = Sql.one("select sort_name from customers_customer where subject_id = '" + subject + "'");
        Screen screen = browser.atWork(SALES).expecting(409).open("customers/list.xhtml");
        Page page = screen.page();
        narrow(page, city);
        page.locator("a[href*='customers/select.xhtml']").click();
        screen.axe().photograph("mailing-choice");
        page.selectOption("#purpose", "DIRECT_ADVERTISING");
        page.selectOption("#recipient", new SelectOption().setLabel("Painotalo Esimerkki Oy"));
        page.click("#choose");
        assertThat(page.locator("#make")).isVisible();
        assertThat(page.locator("tbody")).not().containsText(name);
        String mailing = page.url();

        forbid(page, subject);
        page.navigate(mailing);
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText(name)))
                .containsText("Kieltänyt tämän markkinoinnin");
        screen.axe().photograph("mailing-before");
        page.click("#make");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText(name)))
                .containsText("Kieltänyt tämän markkinoinnin");
        screen.axe().photograph("mailing-made");
        stoppedByAnEndedAgreement(screen, mailing);
        Download file = page.waitForDownload(
                () -> page.locator("[action$='mailing.csv'] button").click());
        String csv = Files.readString(file.path());
        Assertions.assertThat(csv).startsWith("\ufeffNimi;c/o;").contains(city).doesNotContain(given(subject));
        stoodInTheLedger();
        page.reload();
        assertThat(page.locator("main")).containsText("Tiedostoa ei säilytetä");
        assertThat(page.locator("#make")).hasCount(0);
        page.locator(".crumbs a").nth(1).click();
        assertThat(page.locator("tbody tr").first()).containsText("Painotalo Esimerkki Oy");
        screen.axe().photograph("mailings");
    }

    /** Refused in words that name the agreement; the file waits on. */
    private static void stoppedByAnEndedAgreement(Screen screen, String mailing) {
        agreedUntil("current_date - interval 1 day");
        try {
            screen.page().locator("[action$='mailing.csv'] button").click();
            assertThat(screen.page().locator("article")).containsText("kumppanilla ei ole voimassa olevaa sopimusta");
            screen.axe().photograph("mailing-stopped");
        } finally {
            agreedUntil("null");
        }
        screen.page().navigate(mailing);
    }

    private static void agreedUntil(String day) {
        Sql.run("update disclosures_agreement set valid_to = " + day + " where ended_at is null and partner_id ="
                + " (select id from disclosures_partner where name = 'Painotalo Esimerkki Oy')");
    }

    private static void stoodInTheLedger() {
        String taken = Sql.one("select p.subject_id from disclosures_ledger_person p join disclosures_ledger l"
                + " on l.id = p.ledger_id order by l.id desc limit 1");
        Screen contact = browser.signedInAs("rekisteri").open("customers/bans.xhtml?id=" + taken);
        contact.axe().photograph("customer-bans-ledger");
        contact.page().locator("#left").click();
        assertThat(contact.page().locator("tbody tr")).hasCount(1);
        contact.open("disclosures/list.xhtml?purpose=MAILING");
        assertThat(contact.page().locator("tbody tr").first()).containsText("Painotalo Esimerkki Oy");
        contact.axe().photograph("disclosures");
        contact.open("disclosures/list.xhtml?purpose=CREDIT_APPLICATION&from=x").axe();
        assertThat(contact.page().locator("main")).containsText("ei ole lähtenyt mitään");
    }

    /** From the card: the tab, and one press. */
    private static void forbid(Page page, String subject) {
        page.navigate("customers/card.xhtml?id=" + subject);
        int clicks = 0;
        page.locator(".tabs a").nth(1).click();
        clicks++;
        page.locator("#bans [aria-label^='Kiellä: Suoramainontakielto'], #bans [aria-label$='Suoramainontakielto']")
                .first()
                .click();
        clicks++;
        assertThat(page.locator(".bans")).containsText("Suoramainontakielto");
        Assertions.assertThat(clicks).isLessThanOrEqualTo(4);
    }

    private static String given(String subject) {
        return Sql.one("select concat(given_names, ' ', family_name) from customers_customer where subject_id = '"
                + subject + "'");
    }

    private static void narrow(Page page, String city) {
        page.locator(".chip--add > summary").click();
        page.selectOption("#kind", "PERSON");
        page.fill("#city", city);
        page.keyboard().press("Enter");
        assertThat(page.locator(".chip--on").last()).containsText(city);
    }

    @Test
    @Tag("R-14")
    void without_a_purpose_or_a_recipient_nothing_is_chosen_and_in_english_too() {
        Sql.run("insert into outreach_mailing (id, version, public_id, purpose, medium, recipient, chosen, chosen_at,"
                + " chosen_by, went, made_at, made_by, sha256) select -1, 1, uuid(), 'DISTANCE_SELLING', 'POST',"
                + " 'Painotalo Esimerkki Oy', 1, '2020-01-01', public_id, 1, '2020-01-01', public_id, repeat('0', 64)"
                + " from staff_account where user_name = '" + SALES + "'");
        Screen screen = browser.signedInAs(SALES).expecting(409).open("customers/select.xhtml");
        Page page = screen.page();
        page.click("#choose");
        assertThat(page.locator("main")).containsText("Valitse käyttötarkoitus");
        screen.axe();
        speak(page, "en");
        try {
            screen.open("customers/select.xhtml").axe().photograph("mailing-choice-en");
            screen.open("mailings/list.xhtml").axe().photograph("mailings-en");
            page.locator("tbody a").first().click();
            screen.axe().photograph("mailing-made-en");
        } finally {
            speak(screen.open("index.xhtml").page(), "fi");
        }
    }

    private static void speak(Page page, String language) {
        page.locator(".lang [lang=" + language + "]").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    @Test
    @Tag("R-53")
    void whoever_does_not_sell_is_offered_no_list() {
        Page page = browser.atWork("laskutus").open("customers/list.xhtml").page();
        assertThat(page.locator("tbody tr").first()).isVisible();
        assertThat(page.locator("a[href*='customers/select.xhtml']")).hasCount(0);
    }
}
