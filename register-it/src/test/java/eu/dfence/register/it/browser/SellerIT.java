package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SellerIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-31")
    void new_details_wait_for_their_day_and_what_holds_today_stays() {
        Screen screen = browser.atWork("laskutus").open("invoices/seller.xhtml").axe();
        Page page = screen.page();
        LocalDate later = LocalDate.now(ZoneId.of("Europe/Helsinki")).plusYears(1);
        page.locator("#street").fill("Uusi Varastokatu 1");
        page.locator("#validFrom").fill(later.format(DateTimeFormatter.ofPattern("d.M.yyyy")));
        page.locator("#save").click();

        assertThat(page.locator(".note--ok")).containsText("Tiedot on kirjattu");
        assertThat(page.locator("tbody tr").first()).containsText("Uusi Varastokatu 1");
        assertThat(page.locator("tbody tr").first().locator(".badge")).hasCount(0);
        assertThat(page.locator("tbody tr").nth(1)).containsText("Varastokatu 8");
        assertThat(page.locator("tbody tr").nth(1).locator(".badge--ok")).hasText("Voimassa");
        screen.axe().photograph("seller");
        Sql.run("delete from invoicing_seller where valid_from > current_date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "businessId | 2345678-1 | Y-tunnuksen tarkistusnumero ei täsmää",
                "vatNumber  | FI98765430 | ALV-numero ei ole tämän Y-tunnuksen",
                "iban       | FI21 1234 5600 0007 86 | Tilinumeron tarkiste ei täsmää",
                "iban       | SE45 5000 0000 0583 9825 7466 | Tilinumero ei ole IBAN-muodossa",
                "bic        | NORDEA | BIC-tunnuksessa on 8 tai 11 merkkiä",
                "postalCode | 3390 | Postinumerossa on viisi numeroa",
                "financialYearEnd | 31.12 | viimeinen päivä muodossa",
                "validFrom  | 1.1.2020 | tämä päivä tai myöhempi"
            })
    void what_an_invoice_could_not_carry_is_refused_in_words(String field, String typed, String said) {
        long rows = Sql.number("select count(*) from invoicing_seller");
        Page page = browser.atWork("laskutus").open("invoices/seller.xhtml").page();
        page.locator("#" + field).fill(typed);
        page.locator("#save").click();

        assertThat(page.locator(".note--danger")).containsText(said);
        assertThat(page.locator("#" + field)).hasValue(typed);
        assertThat(Sql.number("select count(*) from invoicing_seller")).isEqualTo(rows);
    }

    @Test
    void what_is_empty_is_named_beside_its_field() {
        Screen screen = browser.open(
                        new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(360, 740))
                .signIn("laskutus")
                .open("invoices/seller.xhtml");
        screen.page().locator("#name").fill("");
        screen.page().locator("#iban").fill(" ");
        screen.page().locator("#save").click();
        assertThat(screen.page().locator("#name-msg")).containsText("Nimi: tieto puuttuu");
        screen.axe().photograph("seller-faults-dark-narrow");
    }

    @Test
    @Tag("R-54")
    void an_auditor_reads_and_writes_nothing_and_a_seller_of_goods_has_no_door() {
        Screen auditor = browser.open(new NewContextOptions().setLocale("en-GB"))
                .signIn("tarkastaja")
                .open("invoices/seller.xhtml")
                .axe()
                .photograph("seller-read-english");
        assertThat(auditor.page().locator("h1")).hasText("Own company");
        assertThat(auditor.page().locator("main form")).hasCount(0);

        Screen sales = browser.atWork("myynti").expecting(403).open("index.xhtml");
        assertThat(sales.page().locator("nav.side a[data-section=seller]")).hasCount(0);
        sales.open("invoices/seller.xhtml");
        assertThat(sales.page().locator("h1")).hasText("Ei oikeutta");
    }
}
