package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of customers at the screen: searched, filtered, kept as a view. */
class CustomerListIT {
    private static final String CLERK = "asiakaspalvelu";
    private static final Pattern OPAQUE = Pattern.compile(".*/customers/list\\.xhtml\\?s=[0-9a-f-]{36}$");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-29")
    void a_customer_is_found_by_phone_and_opened_in_fourteen_keys_without_a_mouse() {
        String phone = Sql.one("select e164 from customers_phone where kind = 'MOBILE' and replaced_at is null"
                + " group by e164 having count(*) = 1 order by e164 limit 1");
        Page page = browser.atWork(CLERK).open("customers/list.xhtml").page();

        page.keyboard().press("/");
        page.keyboard().type(phone.replace("+358", "0"));
        page.keyboard().press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.keyboard().press("j");
        page.keyboard().press("Enter");

        assertThat(page.locator("a[href='tel:" + phone + "']")).isVisible();
        Assertions.assertThat(1 + phone.replace("+358", "0").length() + 3).isLessThanOrEqualTo(14);
    }

    @Test
    @Tag("R-25")
    void a_name_is_found_without_its_dots_and_never_stands_in_an_address() {
        Screen screen = browser.atWork(CLERK).open("customers/list.xhtml");
        Page page = screen.page();
        find(page, "makinen");

        assertThat(page.locator("tbody tr th").first()).containsText("Mäkinen");
        assertThat(page).hasURL(OPAQUE);
        screen.axe().photograph("customers-found");

        page.locator("tbody tr a").first().click();
        assertThat(page.locator("h1")).containsText("Mäkinen");
        page.goBack();
        assertThat(page.locator("[data-filter]")).hasValue("makinen");
        page.reload();
        assertThat(page.locator("[data-filter]")).hasValue("makinen");
    }

    @Test
    @Tag("R-27")
    void an_e_mail_address_finds_its_customer() {
        String address = Sql.one("select address from customers_email where replaced_at is null order by id limit 1");
        Page page = browser.atWork(CLERK).open("customers/list.xhtml").page();
        find(page, address.toUpperCase(java.util.Locale.ROOT).replace("@", " (at) "));
        page.locator("tbody tr a").first().click();
        assertThat(page.locator("a[href='mailto:" + address + "']")).isVisible();
    }

    @Test
    @Tag("R-08")
    void pages_of_the_list_lead_on_and_back() {
        Page page = browser.atWork(CLERK).open("customers/list.xhtml").page();
        String first = page.locator("tbody tr th").first().innerText();
        page.locator(".pager button").last().click();
        assertThat(page.locator(".pager")).containsText("26–50");
        page.locator(".pager button").first().click();
        assertThat(page.locator("tbody tr th").first()).hasText(first);
    }

    @Test
    @Tag("R-08")
    void filters_stand_as_chips_stay_while_one_searches_and_turns_pages_and_are_taken_off_one_by_one() {
        Screen screen = browser.atWork(CLERK).open("customers/list.xhtml");
        Page page = screen.page();
        page.locator(".chip--add > summary").click();
        assertThat(page.locator("#kind")).isFocused();
        screen.axe().photograph("customers-filter");
        page.selectOption("#kind", "PERSON");
        page.fill("#city", "helsinki");
        page.keyboard().press("Enter");
        assertThat(page.locator(".chip--on")).hasText(new String[] {"Laji: Henkilö", "Paikkakunta: Helsinki"});
        assertThat(page).hasURL(OPAQUE);
        assertThat(page.locator("tbody tr")).hasCount(25);

        page.locator(".pager button").last().click();
        assertThat(page.locator(".pager")).containsText("26–");
        assertThat(page.locator(".chip--on")).hasCount(2);
        find(page, "a");
        assertThat(page.locator(".chip--on")).hasCount(2);
        screen.axe().photograph("customers-filtered");
        page.locator(".chip--on button[aria-label='Poista suodatin Laji']").click();
        assertThat(page.locator(".chip--on")).hasText(new String[] {"Paikkakunta: Helsinki"});
        assertThat(page.locator("[data-filter]")).hasValue("a");
    }

    @Test
    @Tag("R-80")
    @Tag("R-93")
    void whom_something_holds_is_found_by_a_filter() {
        Screen screen = browser.atWork(CLERK).open("customers/list.xhtml");
        Page page = screen.page();
        page.locator(".chip--add > summary").click();
        page.check("[name=restricted]");
        page.click("[name=narrow]");
        assertThat(page.locator("tbody tr").first()).containsText("Käsittely rajoitettu");
        assertThat(page.locator("tbody tr .badge--warn"))
                .hasCount(page.locator("tbody tr").count());
    }

    @Test
    @Tag("R-08")
    void a_view_keeps_filters_and_columns_but_never_what_was_searched_for() {
        Screen screen = browser.atWork("myynti").open("customers/list.xhtml");
        Page page = screen.page();
        page.locator(".chip--add > summary").click();
        page.selectOption("#kind", "ORGANISATION");
        page.click("[name=narrow]");
        page.locator(".btn--icon").click();
        page.check("[name=column][value=EMAIL]");
        page.uncheck("[name=column][value=NUMBER]");
        screen.axe().photograph("customers-columns");
        page.click("[name=columns]");
        assertThat(page.locator("thead")).containsText("Sähköposti");
        assertThat(page.locator("thead")).not().containsText("Asiakasnro");
        find(page, "oy");
        page.locator(".viewsbar__save").click();
        page.fill("#view-name", "Yhteisöt sähköpostilla");
        screen.axe().photograph("customers-view-keep");
        page.keyboard().press("Enter");
        assertThat(page.locator(".views [aria-current=page]")).hasText("Yhteisöt sähköpostilla");
        Assertions.assertThat(Sql.number("select count(*) from customers_list_view where concat_ws(' ', name, kind,"
                        + " status, city, shown) regexp '(^| )oy( |$)'"))
                .isZero();

        page.navigate("customers/list.xhtml");
        assertThat(page.locator(".chip--on")).hasCount(0);
        page.locator(".views a").last().click();
        assertThat(page.locator("[data-filter]")).hasValue("");
        assertThat(page.locator(".chip--on")).hasText(new String[] {"Laji: Yhteisö"});
        assertThat(page.locator("thead")).containsText("Sähköposti");
        screen.axe().photograph("customers-view");
        page.locator("tbody tr a").first().click();
        page.locator(".crumbs a").first().click();
        assertThat(page.locator(".views [aria-current=page]")).hasText("Yhteisöt sähköpostilla");

        page.locator(".viewsbar__save").click();
        page.click("[name=forget]");
        assertThat(page.locator(".views a")).hasCount(1);
        assertThat(page.locator(".chip--on")).hasCount(0);
    }

    @Test
    void a_place_nobody_knows_holds_nobody_and_is_no_view() {
        Screen screen = browser.atWork("myynti").expecting(409).open("customers/list.xhtml");
        Page page = screen.page();
        page.locator(".chip--add > summary").click();
        page.fill("#city", "Meikäläinen");
        page.click("[name=narrow]");
        assertThat(page.locator(".empty a")).isVisible();
        page.locator(".viewsbar__save").click();
        page.fill("#view-name", "Tuttu");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Paikkakuntaa ei ole Postin luettelossa");
        screen.axe();
    }

    @Test
    void what_drops_down_shuts_by_escape_and_gives_the_focus_back() {
        Page page = browser.atWork(CLERK).open("customers/list.xhtml").page();
        page.locator(".btn--icon").press("Enter");
        assertThat(page.locator("[name=column]").first()).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("[name=columns]")).isHidden();
        assertThat(page.locator(".btn--icon")).isFocused();
    }

    @Test
    @Tag("R-08")
    void nobody_found_says_so_and_offers_a_step() {
        Screen screen = browser.atWork(CLERK).open("customers/list.xhtml");
        find(screen.page(), "qqqxyz");
        assertThat(screen.page().locator(".empty a")).isVisible();
        screen.axe().photograph("customers-none");
    }

    private static void find(Page page, String text) {
        page.fill("[data-filter]", text);
        page.keyboard().press("Enter");
        page.waitForURL(OPAQUE);
    }
}
