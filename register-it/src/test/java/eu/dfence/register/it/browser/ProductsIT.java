package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProductsIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-31")
    void a_product_is_opened_priced_taxed_withdrawn_and_sold_again() {
        Screen screen = browser.atWork("myynti").open("products/new.xhtml").axe();
        Page page = screen.page();
        String code = open(page, "Tarkastuskäynti", "Inspection", "85,5");
        assertThat(page.locator(".note--ok")).containsText(code);
        assertThat(page.locator("h1")).hasText("Tarkastuskäynti");

        page.locator("#price").fill("90,12345");
        page.locator("#priceFrom").fill(day(1));
        page.locator("#priceGo").click();
        assertThat(rows(page, "prices").first()).containsText("90,12345");
        assertThat(rows(page, "prices").first()).not().containsText("Voimassa");
        assertThat(rows(page, "prices").nth(1).locator(".badge--ok")).hasText("Voimassa");

        page.locator("#vatClass").selectOption("ZERO");
        page.locator("#vatFrom").fill(day(2));
        page.locator("#vatGo").click();
        assertThat(page.locator(".note--danger")).containsText("AVL 209 e §");
        page.locator("#ground").fill("Käännetty verovelvollisuus, AVL 8 c §");
        page.locator("#vatGo").click();
        assertThat(rows(page, "vats").first()).containsText("AVL 8 c §");
        screen.axe().photograph("product");

        page.locator("#withdrawGo").click();
        assertThat(page.locator("h1 ~ .badge")).hasText("Poistunut");
        screen.open("products/list.xhtml?withdrawn=true");
        assertThat(page.locator("tbody")).containsText(code);
        screen.open("products/product.xhtml?code=" + code);
        page.locator("#sellGo").click();
        assertThat(page.locator("h1 ~ .badge")).hasText("Myynnissä");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost() {
        Screen screen = browser.atWork("laskutus").open("products/new.xhtml");
        Page page = screen.page();
        page.locator("#code").fill("10245");
        page.locator("#nameFi").fill("Toinen käsine");
        page.locator("#price").fill("1,123456");
        page.locator("#save").click();
        assertThat(page.locator("#price-msg")).containsText("viisi desimaalia");
        assertThat(page.locator("#nameEn-msg")).containsText("molemmilla kielillä");
        assertThat(page.locator("#unit-msg")).containsText("yksikkö");
        screen.axe().photograph("product-faults");

        page.locator("#nameEn").fill("Another glove");
        page.locator("#unit").fill("kpl");
        page.locator("#price").fill("1,12");
        page.locator("#save").click();
        assertThat(page.locator(".note--danger")).containsText("Koodi 10245 on jo toisella tuotteella");
        assertThat(page.locator("#nameFi")).hasValue("Toinen käsine");
    }

    @Test
    void two_who_price_the_same_product_are_told_of_each_other() {
        Page first = browser.atWork("myynti")
                .open("products/product.xhtml?code=20120")
                .page();
        Page second = browser.atWork("laskutus")
                .open("products/product.xhtml?code=20120")
                .page();
        give(first, "20", day(30));
        assertThat(first.locator(".note--ok")).containsText("Hinta on kirjattu");
        give(second, "21", day(30));

        assertThat(second.locator(".note--danger")).containsText("Joku muu muutti tuotetta 20120");
    }

    @Test
    void a_past_day_is_refused_in_words() {
        Page page = browser.atWork("myynti")
                .open("products/product.xhtml?code=20120")
                .page();
        give(page, "20", day(-1));
        assertThat(page.locator(".note--danger")).containsText("Voimassa ollutta ei muuteta");
    }

    @Test
    void the_list_is_searched_by_the_beginning_of_a_code_or_a_name() {
        Screen screen =
                browser.atWork("lukija").open("products/list.xhtml").axe().photograph("products");
        Page page = screen.page();
        assertThat(page.locator("a[href*='/products/new.xhtml']")).hasCount(0);
        page.locator("[name=q]").fill("suodatinkahvi");
        page.keyboard().press("Enter");
        assertThat(page.locator("tbody tr").first()).containsText("40112");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/products/list\\.xhtml$"));
        page.locator("[name=q]").fill("zzz");
        page.keyboard().press("Enter");
        assertThat(page.locator(".empty h3")).hasText("Mikään tuote ei ala näin");
        screen.axe();
        screen.open("products/product.xhtml?code=40112").axe().photograph("product-read");
        assertThat(page.locator("main form")).hasCount(0);
    }

    @Test
    void product_pages_read_in_english_in_the_dark_and_on_a_phone() {
        Screen english = browser.open(new NewContextOptions().setLocale("en-GB"))
                .signIn("myynti")
                .open("products/list.xhtml");
        assertThat(english.page().locator("h1")).hasText("Products");
        english.axe().photograph("products-english");
        Screen dark = browser.open(
                        new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(360, 740))
                .signIn("laskutus");
        dark.open("products/product.xhtml?code=90010").axe().photograph("product-dark-narrow");
        dark.open("products/list.xhtml").axe();
    }

    @Test
    @Tag("R-54")
    void whoever_keeps_the_papers_has_no_door_to_the_price_list() {
        Screen keeper = browser.atWork("arkisto").expecting(403).open("index.xhtml");
        assertThat(keeper.page().locator("nav.side a[data-section=products]")).hasCount(0);
        keeper.open("products/list.xhtml");
        assertThat(keeper.page().locator("h1")).hasText("Ei oikeutta");
    }

    private static String open(Page page, String fi, String en, String price) {
        String code = "T" + System.nanoTime() % 1_000_000_000;
        page.locator("#code").fill(code.toLowerCase(java.util.Locale.ROOT));
        page.locator("#nameFi").fill(fi);
        page.locator("#nameEn").fill(en);
        page.locator("#unit").fill("h");
        page.locator("#price").fill(price);
        page.locator("#save").click();
        page.waitForURL("**/products/product.xhtml*");
        return code;
    }

    private static void give(Page page, String price, String from) {
        page.locator("#price").fill(price);
        page.locator("#priceFrom").fill(from);
        page.locator("#priceGo").click();
    }

    private static com.microsoft.playwright.Locator rows(Page page, String heading) {
        return page.locator("section:has(#" + heading + ") tbody tr");
    }

    private static String day(int fromToday) {
        return LocalDate.now(ZoneId.of("Europe/Helsinki")).plusDays(fromToday).format(DAY);
    }
}
