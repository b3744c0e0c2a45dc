package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame every page stands in. */
class ShellIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {"asiakaspalvelu", "myynti", "laskutus", "rekisteri", "tietosuoja", "yllapito", "tarkastaja"})
    void every_role_has_a_first_page_without_a_closed_door(String user) {
        Screen screen = browser.signedInAs(user).open("index.xhtml").axe();

        for (Object address : doors(screen.page())) {
            screen.open(address.toString());
            assertThat(screen.page().locator("nav.side [aria-current=page]")).hasCount(1);
        }
    }

    private static Iterable<?> doors(Page page) {
        return (Iterable<?>) page.locator("nav.side a[data-section]").evaluateAll("all => all.map(each => each.href)");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440", "DARK, 1440", "LIGHT, 360", "DARK, 360"})
    void the_first_page_reads_in_light_and_dark_and_at_360(ColorScheme colours, int width) {
        Screen screen = browser.open(
                        new NewContextOptions().setColorScheme(colours).setViewportSize(width, 800))
                .signIn("laskutus")
                .open("index.xhtml")
                .axe()
                .photograph("dashboard-" + colours + "-" + width);

        Assertions.assertThat(screen.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void forced_colours_still_show_where_one_is_and_what_is_a_button() {
        Page page = browser.open(new NewContextOptions().setForcedColors(ForcedColors.ACTIVE))
                .signIn("laskutus")
                .open("index.xhtml")
                .photograph("dashboard-forced-colours")
                .page();

        assertThat(page.locator(".side a[aria-current=page]")).hasCSS("outline-style", "solid");
        assertThat(page.locator(".badge").first()).hasCSS("border-top-style", "solid");
    }

    @Test
    void the_language_changes_and_the_page_stays() {
        Page page = browser.signedInAs("lukija").open("customers/list.xhtml").page();
        try {
            page.locator(".lang [lang=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page).hasURL(Pattern.compile(".*/customers/list\\.xhtml$"));
        } finally {
            page.locator(".lang [lang=fi]").click();
        }
        assertThat(page.locator("html")).hasAttribute("lang", "fi");
    }

    @Test
    void a_language_nobody_offers_changes_nothing() {
        Page page = browser.open(new NewContextOptions().setLocale("sv-SE"))
                .open("signin.xhtml?screen-language=fi'-alert(1)-'&lang=fi'-alert(1)-'")
                .page();

        assertThat(page.locator("html")).hasAttribute("lang", "fi");
        Assertions.assertThat(page.locator("script").allTextContents())
                .noneMatch(script -> script.contains("alert(1)"));
    }

    @Test
    void keys_open_pages_and_the_list_of_keys() {
        Page page = browser.atWork("asiakaspalvelu").open("index.xhtml").page();

        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        page.keyboard().press("g");
        page.keyboard().press("l");

        assertThat(page).hasURL(Pattern.compile(".*/invoices/list\\.xhtml$"));
    }

    @Test
    void the_side_bar_folds_by_mouse_and_by_key_and_the_browser_remembers() {
        Screen screen = browser.signedInAs("laskutus").open("orders/list.xhtml");
        Page page = screen.page();
        page.locator(".side__fold button").click();
        page.mouse().move(700, 8);
        assertThat(page.locator(".side [aria-current=page]")).hasCSS("width", "40px");
        page.reload();
        assertThat(page.locator(".side [aria-current=page]")).hasCSS("width", "40px");
        screen.axe().photograph("folded");
        page.locator("[data-section=invoices]").focus();
        assertThat(page.locator("[data-section=invoices]")).not().hasCSS("width", "40px");
        screen.photograph("folded-focus");
        Assertions.assertThat(page.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("side"))
                        .map(cookie -> cookie.value + " " + cookie.httpOnly))
                .containsExactly("folded true");

        page.locator("main").focus();
        page.keyboard().press("v");
        assertThat(page.locator(".shell--folded")).hasCount(0);
        page.waitForResponse("**/habits", () -> page.keyboard().press("v"));
        page.waitForResponse("**/habits", () -> page.keyboard().press("v"));
        page.reload();
        assertThat(page.locator(".shell--folded")).hasCount(0);
    }

    @Test
    void the_side_bar_folds_without_a_script_and_returns_to_the_page() {
        Page page = browser.open(new NewContextOptions().setJavaScriptEnabled(false))
                .signIn("lukija")
                .open("customers/list.xhtml")
                .page();

        page.locator(".side__fold button").click();

        assertThat(page).hasURL(Pattern.compile(".*/customers/list\\.xhtml$"));
        assertThat(page.locator(".shell--folded")).hasCount(1);
        page.locator(".side__fold button").click();
        assertThat(page.locator(".shell--folded")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"DARK, 1440", "LIGHT, 360"})
    void a_folded_side_bar_reads_in_the_dark_and_is_the_whole_menu_on_a_phone(ColorScheme colours, int width) {
        Screen screen = browser.open(
                        new NewContextOptions().setColorScheme(colours).setViewportSize(width, 800))
                .signIn("laskutus");
        screen.page()
                .context()
                .addCookies(List.of(
                        new Cookie("side", "folded").setUrl(screen.page().url())));
        screen.open("index.xhtml").axe().photograph("folded-" + colours + "-" + width);

        if (width < 760) {
            screen.page().locator("[data-menu]").click();
            assertThat(screen.page().locator("[data-section=invoices]")).isInViewport();
            screen.axe().photograph("folded-menu-" + width);
        }
        Assertions.assertThat(screen.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void single_keys_can_be_switched_off() {
        Page page = browser.atWork("asiakaspalvelu").open("index.xhtml").page();
        page.locator(".who").click();
        page.locator("[data-keys]").click();
        page.keyboard().press("Escape");

        page.keyboard().press("?");

        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void search_finds_a_customer_from_anywhere_and_opens_the_card_by_keyboard() {
        Screen screen = browser.atWork("asiakaspalvelu").open("index.xhtml");
        Page page = screen.page();

        page.keyboard().press("Control+k");
        page.keyboard().type("mäk");
        Locator options = page.locator("#palette [role=option]");
        assertThat(page.locator("#palette mark").first()).hasText(Pattern.compile("mäk", Pattern.CASE_INSENSITIVE));
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        screen.axe().photograph("search");
        page.keyboard().press("ArrowDown");
        assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/customers/card\\.xhtml\\?id=[0-9a-f-]{36}$"));
    }

    @Test
    void commands_follow_a_greater_than_sign() {
        Page page = browser.atWork("laskutus").open("index.xhtml").page();

        page.keyboard().press("Control+k");
        page.keyboard().type(">maksu");

        assertThat(page.locator("#palette [role=option]")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-palette]")).isFocused();
    }

    @Test
    void whoever_sees_no_customers_is_offered_no_search() {
        Page page = browser.atWork("yllapito").open("index.xhtml").page();

        assertThat(page.locator("[data-palette]")).hasCount(0);
    }

    @Test
    void signing_out_shuts_the_register_and_empties_the_browser() {
        Page page = browser.signedInAs("lukija").open("index.xhtml").page();
        page.locator(".who").click();

        var answer = page.waitForResponse(
                response -> response.url().endsWith("/signout"),
                () -> page.locator(".whobox__pop [type=submit]:not([form])").click());
        page.navigate("index.xhtml");

        Assertions.assertThat(answer.headerValue("clear-site-data")).contains("cache", "storage");
        assertThat(page).hasURL(Pattern.compile(".*/signin\\.xhtml$"));
    }

    @Test
    void a_page_that_is_not_there_says_so_in_the_persons_language() {
        Screen screen = browser.signedInAs("lukija").expecting(404).open("customers/no-such-page.xhtml");

        assertThat(screen.page().locator("h1")).hasText("Sivua ei ole");
        screen.axe().photograph("missing");
    }

    @Test
    void a_page_of_somebody_elses_task_is_forbidden_in_words() {
        Screen screen = browser.atWork("lukija").expecting(403).open("staff/list.xhtml");

        assertThat(screen.page().locator("h1")).hasText("Ei oikeutta");
        screen.axe().photograph("forbidden");
    }

    @Test
    void a_warm_page_fits_thirty_kilobytes() {
        Page page = browser.signedInAs("laskutus").page();
        var answer = page.navigate("index.xhtml");

        Assertions.assertThat(Bytes.zipped(answer.body())).isLessThan(30_000);
    }

    @Test
    void the_language_chosen_last_time_is_spoken_after_the_next_sign_in_too() {
        Screen first = browser.signedInAs("lukija");
        first.page().locator("button[name=screen-language][value=en]").click();
        assertThat(first.page().locator("html")).hasAttribute("lang", "en");

        Screen next = browser.stranger().open("signin.xhtml").enter("lukija");
        assertThat(next.page().locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void rows_are_tight_or_roomy_as_one_likes_and_the_browser_remembers() {
        Screen screen = browser.signedInAs("laskutus").open("invoices/list.xhtml");
        Page page = screen.page();
        Locator row = page.locator(".tbl tbody tr").first();
        Locator switched = page.locator("button[form=rows]");
        page.locator(".who").click();
        assertThat(switched).hasAttribute("aria-pressed", "false");
        page.waitForResponse("**/habits", switched::click);
        assertThat(row).hasCSS("height", "32px");
        assertThat(switched).hasAttribute("aria-pressed", "true");
        screen.axe().photograph("rows-tight");
        page.reload();
        assertThat(row).hasCSS("height", "32px");

        page.locator(".who").click();
        page.waitForResponse("**/habits", switched::click);
        screen.open("customers/list.xhtml");
        assertThat(row).hasCSS("height", "40px");
        screen.photograph("rows-roomy");
    }
}
