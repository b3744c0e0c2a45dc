package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Consent in one press, credit by people, the record and the auditor's pack. */
class EvidencePageIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    private static String person(int which) {
        return Sql.one("select subject_id from customers_customer where kind = 'PERSON' and status = 'ACTIVE'"
                + " and subject_id not in (select subject_id from access_restriction where lifted_at is null)"
                + " order by number limit 1 offset " + which);
    }

    @Test
    @Tag("R-94")
    void consent_is_given_with_its_words_and_withdrawn_in_one_press() {
        Screen clerk = browser.atWork("asiakaspalvelu").open("customers/bans.xhtml?id=" + person(40));
        Page page = clerk.page();
        press(page, "Kirjaa suostumus: Tekstiviesti");
        assertThat(page.locator("#consents .badge--ok")).hasCount(1);
        press(page, "Peruuta suostumus: Tekstiviesti");
        assertThat(page.locator("#consents .badge--ok")).hasCount(0);
        press(page, "Kirjaa suostumus: Sähköposti");
        page.locator("details:has(h3) > summary").click();
        assertThat(page.locator("details tbody tr")).hasCount(3);
        assertThat(page.locator("details tbody")).containsText("peruutettu");
        clerk.axe().photograph("consents");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    @Test
    @Tag("R-43")
    @Tag("R-100")
    void a_person_decides_about_credit_and_another_decides_anew() {
        String address = "credit/customer.xhtml?id=" + person(41);
        Screen invoicing = browser.open(new NewContextOptions().setColorScheme(ColorScheme.DARK))
                .signIn("laskutus")
                .expecting(409)
                .open(address);
        Page page = invoicing.page();
        invoicing.axe().photograph("credit-none-dark");
        page.locator("[id='begin:weigh']").click();
        assertThat(page.locator("tbody tr")).hasCount(6);
        assertThat(page.locator("#outcome")).hasValue("");
        page.locator("#go").click();
        assertThat(page.locator("#notes")).containsText("Valitse päätös");
        page.selectOption("#outcome", "REFUSED");
        page.fill("#reason", "Ei luottoa.");
        page.locator("#go").click();
        assertThat(page.locator("#notes")).containsText("20");
        invoicing.axe().photograph("credit-decide-dark");
        page.fill("#reason", "Asiakas pyysi itse, ettei hänelle anneta luottoa.");
        page.locator("#go").click();
        assertThat(page.locator("main h2").first()).containsText("Päätös");
        Screen clerk = browser.atWork("asiakaspalvelu").open(address);
        clerk.page().fill("#said", "En ole pyytänyt sellaista.");
        clerk.page().locator("#object").click();
        assertThat(clerk.page().locator(".said").last()).containsText("En ole pyytänyt sellaista.");
        invoicing.open(address);
        assertThat(page.locator(".panel__foot").first()).containsText("Odottaa toisen ihmisen");
        Screen contact = browser.atWork("rekisteri").open(address);
        contact.page().locator("[id$='reviewing:review']").first().click();
        assertThat(contact.page().locator("main")).containsText("En ole pyytänyt sellaista.");
        contact.page().selectOption("#outcome", "GRANTED");
        contact.page().fill("#limit", "400");
        contact.page().fill("#validTo", Sql.one("select date_format(now() + interval 6 month, '%e.%c.%Y')"));
        contact.page().fill("#reason", "Asiakas ei ole luopunut luotosta.");
        contact.axe().photograph("credit-review");
        contact.page().locator("#go").click();
        assertThat(contact.page().locator("main")).containsText("400,00");
        contact.axe().photograph("credit");
    }

    @Test
    @Tag("R-97")
    void the_auditor_sees_how_things_stand_and_takes_the_pack_along() throws IOException {
        Screen auditor = browser.atWork("tarkastaja").open("evidence/list.xhtml");
        Page page = auditor.page();
        assertThat(page.locator("tbody tr")).hasCount(13);
        assertThat(page.locator("#make")).hasCount(0);
        auditor.axe().photograph("evidence");
        Path pack = page.waitForDownload(() -> page.click("#pack")).path();
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            org.assertj.core.api.Assertions.assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("checks.pdf", "checks.csv", "manifest.txt", "manifest.sig", "public-key.pem");
        }
        auditor.open("evidence/list.xhtml");
        assertThat(page.locator("aside section").last()).containsText("Karin Sund");
        Screen officer = browser.open(new NewContextOptions()
                        .setLocale("en-GB")
                        .setColorScheme(ColorScheme.DARK)
                        .setViewportSize(360, 740))
                .signIn("tietosuoja")
                .open("evidence/list.xhtml");
        officer.axe().photograph("evidence-english-dark-narrow");
    }
}
