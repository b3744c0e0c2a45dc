package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Partners are written down with their agreements and bases, and what the law misses is told in its words. */
class PartnersIT {
    private static final String BOOKKEEPERS =
            "where partner_id = (select id from disclosures_partner where name = 'Tilikumppani Oy')";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-53")
    @Tag("R-96")
    void when_a_partners_agreement_ends_its_people_are_out_with_the_next_request() {
        String until = Sql.one("select valid_to from disclosures_agreement " + BOOKKEEPERS);
        Screen bookkeeper = browser.signedInAs("tilikumppani").open("invoices/list.xhtml");
        assertThat(bookkeeper.page()).hasURL(Pattern.compile(".*/invoices/list\\.xhtml$"));
        Screen contact = browser.signedInAs("rekisteri").open(partner("Tilikumppani Oy"));
        try {
            contact.page().locator("#ending input.btn").first().click();
            assertThat(contact.page().locator("h1 ~ .badge--danger")).containsText("Ei sopimusta");
            assertThat(contact.page().locator(".note--danger")).containsText("28 artiklan 3 kohta");
            contact.axe().photograph("partner-ended");
            bookkeeper.open("invoices/list.xhtml");
            assertThat(bookkeeper.page()).hasURL(Pattern.compile(".*/undertaking\\.xhtml$"));
        } finally {
            Sql.run("update disclosures_agreement set ended_at = null, ended_by = null, valid_to = '" + until + "' "
                    + BOOKKEEPERS);
        }
    }

    @Test
    @Tag("R-17")
    @Tag("R-46")
    @Tag("R-96")
    void a_partner_outside_the_area_opens_when_agreement_and_basis_are_there() {
        Screen contact = browser.atWork("rekisteri").expecting(409).open("partners/list.xhtml");
        Page page = contact.page();
        assertThat(page.locator("tbody")).containsText("Hyväksymätön alikäsittelijä");
        contact.axe().photograph("partners");
        page.keyboard().press("n");
        page.fill("#name", "Etätuki Ltd");
        page.click("#save");
        assertThat(page.locator("#notes")).containsText("Y-tunnu");
        page.selectOption("#country", "IN");
        page.click("#save");
        assertThat(page.locator("#notes")).containsText("Valitse rooli");
        page.selectOption("#role", "PROCESSOR");
        page.fill("#services", "Käyttötuki");
        contact.axe().photograph("partner-new");
        page.click("#save");
        assertThat(page.locator("h1 ~ .badge--danger")).hasCount(2);
        page.locator("details:has(#agreeing) > summary").click();
        page.setInputFiles(
                "#scan",
                new FilePayload("a.pdf", "application/pdf", "%PDF-1.7 sopimus".getBytes(StandardCharsets.UTF_8)));
        page.click("#agree");
        assertThat(page.locator("#ending a")).containsText("PDF");
        page.locator("details:has(#grounding) > summary").click();
        page.selectOption("#basis", "TECHNICAL_NECESSITY");
        page.fill("#grounds", "Palvelin on siellä.");
        page.click("#ground");
        assertThat(page.locator("#notes")).containsText("ei ole siirtoperuste");
        page.selectOption("#basis", "CLAUSES");
        page.click("#ground");
        assertThat(page.locator("h1 ~ .badge--ok")).containsText("Tietoja voi luovuttaa");
        contact.axe().photograph("partner");
        page.locator("details:has(#adding) > summary").click();
        page.fill("#subName", "Varatuki Ltd");
        page.selectOption("#subCountry", "IN");
        page.fill("#task", "Yötuki");
        page.click("#addSub");
        assertThat(page.locator("h1 ~ .badge--danger")).containsText("Hyväksymätön");
        page.locator("#approving input.btn").first().click();
        assertThat(page.locator("h1 ~ .badge--ok")).isVisible();
        page.locator("#leaving input.btn").click();
        assertThat(page.locator("h1 ~ .badge--danger").first()).containsText("Ei siirtoperustetta");
        assertThat(page.locator("#leaving input.btn")).hasCount(0);
        page.locator("#ending input.btn").click();
        assertThat(page.locator("h1 ~ .badge--danger").first()).containsText("Ei sopimusta");
        assertThat(page.locator("#ending")).containsText("Ei alkanut");
        contact.axe().photograph("partner-withdrawn");
    }

    @Test
    @Tag("R-54")
    void the_auditor_reads_in_english_and_in_the_dark_and_changes_nothing() {
        Screen auditor = browser.open(new NewContextOptions()
                        .setLocale("en-GB")
                        .setColorScheme(ColorScheme.DARK)
                        .setViewportSize(360, 740))
                .signIn("tarkastaja")
                .open("partners/list.xhtml");
        assertThat(auditor.page().locator("h1")).hasText("Partners");
        auditor.axe().photograph("partners-english-dark-narrow");
        auditor.open(partner("Measure Pages, Inc.")).axe();
        assertThat(auditor.page().locator("#name")).hasAttribute("readonly", "readonly");
        assertThat(auditor.page().locator("main input[type=submit]")).hasCount(0);
    }

    private static String partner(String name) {
        return "partners/partner.xhtml?id="
                + Sql.one("select public_id from disclosures_partner where name = '" + name + "'");
    }
}
