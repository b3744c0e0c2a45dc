package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrderListIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-30")
    void pages_follow_each_other_without_a_gap_and_lead_back() {
        Screen screen = browser.atWork("lukija").open("orders/list.xhtml");
        Page page = screen.page();
        List<String> first = numbers(page);
        page.locator("a[rel=next]").click();
        List<String> second = numbers(page);
        page.locator("a[rel=prev]").click();

        Assertions.assertThat(first).hasSize(25);
        Assertions.assertThat(second).hasSize(25).doesNotContainAnyElementsOf(first);
        Assertions.assertThat(numbers(page)).isEqualTo(first);
        assertThat(page.locator(".pager")).containsText("1\u00a0000+");
        screen.axe().photograph("orders");
    }

    @Test
    @Tag("R-33")
    void states_and_channels_narrow_the_list_and_stand_in_its_address() {
        Screen screen = browser.atWork("lukija").open("orders/list.xhtml");
        Page page = screen.page();
        page.locator(".views a", new Page.LocatorOptions().setHasText("Arkistoidut"))
                .click();
        page.locator(".chip a", new Page.LocatorOptions().setHasText("Jälleenmyyjä"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*\\?status=ARCHIVED&channel=RESELLER$"));
        Assertions.assertThat(page.locator("tbody tr").allInnerTexts())
                .isNotEmpty()
                .allMatch(row -> row.contains("Jälleenmyyjä") && row.contains("Arkistoitu"));
        screen.axe();
        page.locator(".chip--on a").click();
        assertThat(page).hasURL(Pattern.compile(".*\\?status=ARCHIVED$"));
    }

    @Test
    @Tag("R-30")
    void an_archived_order_shows_its_path_its_lines_and_how_long_it_is_kept() {
        Screen screen = browser.atWork("lukija").open("orders/list.xhtml?status=ARCHIVED");
        screen.page().keyboard().press("j");
        screen.page().keyboard().press("Enter");

        assertThat(screen.page()).hasURL(Pattern.compile(".*/orders/order\\.xhtml\\?id=.*"));
        assertThat(screen.page().locator(".steps .is-done")).hasCount(4);
        assertThat(screen.page().locator("main")).containsText("Säilytetään");
        screen.axe().photograph("order");
    }

    @Test
    void an_order_that_does_not_exist_is_said_to_be_missing() {
        Screen screen = browser.atWork("lukija").expecting(404);
        screen.open("orders/order.xhtml?id=00000000-0000-7000-8000-000000000000");
        assertThat(screen.page().locator("h1")).isVisible();
        screen.open("orders/order.xhtml?id=jotain").axe();
    }

    @Test
    void the_screens_of_orders_are_as_readable_in_the_dark_and_on_a_phone() {
        for (String address : List.of("orders/list.xhtml", "orders/list.xhtml?status=CONFIRMED", "orders/new.xhtml")) {
            browser.open(new NewContextOptions().setColorScheme(ColorScheme.DARK))
                    .signIn("myynti")
                    .open(address)
                    .axe();
            browser.open(new NewContextOptions().setViewportSize(360, 740))
                    .signIn("myynti")
                    .open(address)
                    .axe();
        }
    }

    private static List<String> numbers(Page page) {
        return page.locator("tbody th a").allInnerTexts();
    }
}
