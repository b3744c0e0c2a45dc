package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import eu.dfence.register.privacy.notice.api.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The notice from a red draft to what everybody reads. */
class NoticePageIT {
    private static final int MOST_BYTES = 100 * 1024;
    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-01")
    @Tag("R-07")
    @Tag("R-14")
    @Tag("R-32")
    @Tag("R-90")
    void a_red_draft_is_mended_published_compared_and_read_by_everybody() {
        nothingWasPublishedYet();
        Screen officer = browser.atWork("tietosuoja").expecting(409);
        Page page = officer.page();
        plantedColumnTurnsItRed(officer);
        LANGUAGES.forEach(language -> write(officer, language, "[nimi]"));
        assertThat(page.locator("#c-CONTACT .note--danger")).hasText("Täyttämättä: [nimi]");
        officer.open("notices/list.xhtml");
        page.click("#publish");
        assertThat(page.locator("#notes")).containsText("korjaa kohta ”Yhteyshenkilö”");
        LANGUAGES.forEach(language -> write(officer, language, "Rekisteri 03 555 0100"));
        officer.open("notices/list.xhtml");
        assertThat(page.locator(".head .badge--ok")).hasText("Voidaan julkaista");
        assertThat(page.locator("#c-ELECTRONIC .panel__foot")).containsText("Sitoumus voimassa");
        officer.axe().photograph("notice-draft");
        page.click("#publish");
        assertThat(page.locator("#notes")).containsText("Seloste on julkaistu");
        assertThat(page.locator("tbody").first()).containsText(today());
        officer.axe().photograph("notice-versions");

        write(officer, "fi", "Rekisteri 03 555 0199");
        officer.open("notices/list.xhtml");
        assertThat(page.locator("#c-CONTACT .badge--warn")).hasText("Eroaa voimassa olevasta");
        page.click("aside a:has-text(\"Vertaa\")");
        assertThat(page.locator("del")).hasText("0100");
        assertThat(page.locator("ins")).hasText("0199");
        officer.axe().photograph("notice-compare");
        page.navigate(card());
        page.click(".tabs a[href*='promise']");
        assertThat(page.locator("section[aria-labelledby=force-title]")).containsText(today());
        page.fill("#day", "5.1.2018");
        page.click("form button.btn--primary");
        officer.axe().photograph("notice-promise");
        page.fill("#day", "5.13.2018");
        page.click("form button.btn--primary");
        assertThat(page.locator("#day-msg")).hasText("Kirjoita päivä muodossa 22.11.2026.");
        page.fill("#day", "5.1.2018");
        page.click("form button.btn--primary");
        page.click("section[aria-labelledby=force-title] a");
        assertThat(page.locator("body")).containsText("henkilötietolain sallimissa");
        everybodyReadsIt();
        changedBytesAreNotHandedOut(officer);
        everyCookieIsNamed(officer);
        narrowAndDark();
    }

    private static void everyCookieIsNamed(Screen officer) {
        Page page = officer.open("notices/list.xhtml").page();
        page.click(".whobox summary");
        page.waitForResponse("**/habits", () -> page.click("button[name=rows]"));
        officer.open("notices/list.xhtml");
        page.waitForResponse("**/habits", () -> page.click(".side__fold button"));
        String notice = page.request().get("notice/fi").text();
        assertThat(page.context().cookies())
                .extracting(cookie -> cookie.name)
                .containsExactlyInAnyOrder(
                        Stream.of(Cookie.values()).map(Cookie::called).toArray(String[]::new))
                .allSatisfy(name -> assertThat(notice).contains("<li>" + name + ": "));
    }

    private static void changedBytesAreNotHandedOut(Screen officer) {
        String ofSwedish = " where language = 'sv' and media like 'text/html%'";
        Sql.run("update notice_text set content = concat(content, ' ')" + ofSwedish);
        try {
            assertThat(officer.page().request().get("notice/sv").status()).isEqualTo(409);
        } finally {
            Sql.run("update notice_text set content = left(content, length(content) - 1)" + ofSwedish);
        }
    }

    /** A day has one version, and a second run of this walk is on the same day. */
    private static void nothingWasPublishedYet() {
        Sql.run(
                "delete from notice_clause",
                "delete from notice_text where edition_id in (select id from notice_edition where archived = 0)",
                "delete from notice_edition where archived = 0",
                "delete from notice_words",
                "update notice_edition set valid_to = null",
                "update access_notice_shown set notice_version_id = 1 where notice_version_id <> 1",
                "delete from access_notice_version where id <> 1",
                "update access_notice_version set valid_to = null");
    }

    private static void plantedColumnTurnsItRed(Screen officer) {
        Sql.run("alter table customers_customer add column shoe_size int null");
        try {
            officer.open("notices/list.xhtml");
            assertThat(officer.page().locator("#c-CATEGORIES .note--danger"))
                    .hasText("Luokittelematon sarake: customers_customer.shoe_size");
            assertThat(officer.page().locator("#faults")).containsText("customers_customer.shoe_size");
            officer.axe().photograph("notice-red");
        } finally {
            Sql.run("alter table customers_customer drop column shoe_size");
        }
    }

    private static void write(Screen officer, String language, String contact) {
        officer.open("notices/words.xhtml?clause=CONTACT&language=" + language);
        officer.axe().page().fill("#words", contact);
        officer.page().click("#save");
        assertThat(officer.page().locator("#notes")).containsText("Tallennettu");
    }

    private static void everybodyReadsIt() {
        Screen stranger = browser.stranger();
        Page page = stranger.page();
        List<Response> loaded = new ArrayList<>();
        page.onResponse(loaded::add);
        Response answer = page.navigate("notice/sv");
        page.evaluate("document.fonts.ready");
        assertThat(page.locator("h1")).hasText("Kundregister – dataskyddsbeskrivning");
        assertThat(loaded).hasSizeGreaterThan(3);
        assertThat(loaded.stream().mapToLong(each -> each.body().length).sum()).isLessThan(MOST_BYTES);
        assertThat(page.context().cookies()).isEmpty();
        assertThat(answer.headerValue("cache-control")).isEqualTo("public, max-age=300");
        assertThat(answer.headerValue("content-security-policy")).contains("default-src 'none'");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(Sql.one("select convert(t.content using utf8mb4) from notice_text t join notice_edition e"
                        + " on e.id = t.edition_id where e.archived = 0 and t.language = 'sv'"));
        stranger.axe().photograph("notice-public-sv");
        stranger.open("signin.xhtml");
        page.click("footer a");
        assertThat(page.locator("#contact")).containsText("03 555 0100");
        page.click("nav a[lang=en]");
        assertThat(page.locator("h1")).hasText("Customer register – privacy notice");
        byte[] pdf = page.request().get("notice/en.pdf").body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        page.navigate("notice/versions-fi");
        assertThat(page.locator("tbody tr")).hasCount(2);
        stranger.axe().photograph("notice-public-versions");
        assertThat(page.request().get("notice/2018-01-04-fi").text()).contains("muuta?");
    }

    private static void narrowAndDark() {
        Screen dark = browser.open(
                new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(390, 844));
        dark.open("notice/fi").axe().photograph("notice-public-dark-narrow");
        dark.signIn("tarkastaja").open("notices/list.xhtml");
        assertThat(dark.page().locator("#publish")).hasCount(0);
        dark.axe().photograph("notice-draft-dark-narrow");
    }

    private static String card() {
        return "customers/card.xhtml?id="
                + Sql.one("select subject_id from customers_customer where kind = 'PERSON' and restricted = 0 limit 1");
    }

    private static String today() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Helsinki"));
        return today.getDayOfMonth() + "." + today.getMonthValue() + "." + today.getYear();
    }
}
