package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The card and the form of a customer at the screen. */
class CustomersIT {
    private static final String CLERK = "asiakaspalvelu";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-33")
    @Tag("R-36")
    void the_card_tells_where_each_contact_value_came_from() {
        Screen screen = card(Sql.one("select subject_id from customers_customer where kind = 'ORGANISATION' limit 1"));
        screen.axe().photograph("customer-card");
        screen.page().locator(".datum .src").first().focus();
        assertThat(screen.page().locator(".tip").first()).isVisible();
        screen.axe().photograph("customer-source");
        screen.page().keyboard().press("Escape");
        assertThat(screen.page().locator(".tip").first()).isHidden();
    }

    @Test
    @Tag("R-27")
    void an_address_is_verified_on_the_form_and_the_card_says_so() {
        Screen screen = card(somePerson(10));
        Page page = screen.page();
        page.keyboard().press("e");
        page.selectOption("#emailVerified", "VERIFIED_NOW");
        page.selectOption("#source", "UPDATE_SERVICE");
        page.fill("#sourcePartner", "Osoitepalvelu Oy");
        page.keyboard().press("Control+s");
        assertThat(page.locator("#emailVerified-msg")).containsText("lukija");

        page.selectOption("#source", "CUSTOMER");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".verified")).isVisible();
        page.locator(".datum:has(.verified) .src").focus();
        assertThat(page.locator(".datum:has(.verified) .tip")).containsText("Vahvisti");
        screen.axe().photograph("customer-verified");
        page.keyboard().press("e");
        assertThat(page.locator("#emailVerified")).hasValue("VERIFIED");
    }

    @Test
    @Tag("R-82")
    void wrong_fields_are_told_beside_themselves_and_keep_what_was_typed() {
        Screen screen = card(somePerson(3));
        Page page = screen.page();
        page.keyboard().press("e");
        assertThat(page.locator("#familyName")).isVisible();
        screen.axe().photograph("customer-edit");
        page.fill("#familyName", "");
        page.fill("#mobile", "12");
        page.fill("#postalCode", "00104");
        page.fill("#creditLimit", "paljon");
        page.keyboard().press("Control+s");

        assertThat(page.locator("#notes [role=alert] li")).hasCount(4);
        assertThat(page.locator("#mobile")).hasValue("12");
        assertThat(page.locator("#mobile-msg")).isVisible();
        assertThat(page.locator("#postalCode-msg")).containsText("pakettiautomaatin");
        assertThat(page.locator("#creditLimit")).hasValue("paljon");
        screen.axe().photograph("customer-edit-refused");
    }

    @Test
    @Tag("R-101")
    void a_personal_identity_code_is_refused_on_the_timeline() {
        Screen screen = card(somePerson(4));
        Page page = screen.page();
        page.fill("[id='entry:note']", "Asiakkaan tunnus on 010594Y9032");
        page.click("[id='entry:write']");
        assertThat(page.locator("#notes [role=alert]")).isVisible();
        assertThat(page.locator(".tl")).not().containsText("010594Y9032");
    }

    @Test
    @Tag("R-10")
    void an_entry_stands_on_the_timeline_at_once() {
        Screen screen = card(somePerson(5));
        Page page = screen.page();
        page.selectOption("[id='entry:kind']", "CALL");
        page.fill("[id='entry:note']", "Toivoo laskut jatkossa verkkolaskuina.");
        page.keyboard().press("Enter");
        assertThat(page.locator(".tl li").first()).containsText("Toivoo laskut jatkossa");
        screen.axe();
    }

    @Test
    @Tag("R-08")
    void whoever_saves_second_sees_what_changed_and_keeps_what_was_typed() {
        String id = somePerson(6);
        Page first = browser.atWork(CLERK).open("customers/edit.xhtml?id=" + id).page();
        Screen other = browser.atWork("myynti").open("customers/edit.xhtml?id=" + id);
        Page second = other.page();
        first.fill("#workPhone", "09 555 0110");
        first.keyboard().press("Control+s");
        assertThat(first).hasURL(Pattern.compile(".*/card\\.xhtml.*"));

        second.fill("#homePhone", "09 555 0120");
        second.keyboard().press("Control+s");
        assertThat(second.locator("#notes [role=alert]")).isVisible();
        assertThat(second.locator("#homePhone")).hasValue("09 555 0120");
        assertThat(second.locator("#workPhone-field .theirs")).containsText("+35895550110");
        other.axe().photograph("customer-edit-stale");

        second.fill("#workPhone", "09 555 0110");
        second.keyboard().press("Control+s");
        assertThat(second).hasURL(Pattern.compile(".*/card\\.xhtml.*"));
        assertThat(second.locator("a[href='tel:+35895550110']")).isVisible();
        assertThat(second.locator("a[href='tel:+35895550120']")).isVisible();
    }

    @Test
    @Tag("R-01")
    @Tag("R-28")
    void a_new_person_is_taken_in_with_the_notice_shown_and_the_place_proposed() {
        Screen screen = browser.atWork(CLERK).open("customers/list.xhtml");
        Page page = screen.page();
        page.keyboard().press("n");
        page.fill("#givenNames", "Uusi Tuttu");
        page.fill("#familyName", "Selaimesta");
        page.fill("#email", "selaimesta@example.com");
        page.fill("#postalStreet", "Satakunnankatu 12 A 4");
        page.fill("#postalCode", "33100");
        page.keyboard().press("Tab");
        assertThat(page.locator("#postalCity")).hasValue("Tampere");
        page.selectOption("#noticeChannel", "PHONE");
        page.keyboard().press("Control+s");

        assertThat(page.locator("h1")).hasText("Uusi Tuttu Selaimesta");
        Assertions.assertThat(Sql.number("select count(*) from access_notice_shown s join customers_customer c"
                        + " on c.subject_id = s.subject_id where c.family_name = 'Selaimesta'"))
                .isEqualTo(1);

        page.navigate("customers/edit.xhtml?kind=PERSON");
        page.fill("#givenNames", "Joku");
        page.fill("#familyName", "Muu");
        page.fill("#email", "selaimesta@example.com");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".doubles")).containsText("Selaimesta, Uusi Tuttu");
        screen.axe().photograph("customer-doubles");
    }

    @Test
    @Tag("R-26")
    void an_organisation_gets_its_representative_from_the_search() {
        String company = Sql.one(
                "select subject_id from customers_customer where kind = 'ORGANISATION'" + " order by id desc limit 1");
        Screen screen = browser.atWork(CLERK).open("customers/represent.xhtml?id=" + company);
        Page page = screen.page();
        page.fill("#title", "Työmaapäällikkö");
        page.fill("#text", "korhonen");
        page.click("#search");
        screen.axe().photograph("customer-represent");
        page.locator("input[value=Valitse]").first().click();
        assertThat(page.locator("aside")).containsText("Työmaapäällikkö");
    }

    @Test
    @Tag("R-54")
    void whoever_only_reads_is_shown_no_button_that_changes() {
        Screen screen = browser.atWork("lukija").open("customers/list.xhtml");
        assertThat(screen.page().locator("[data-key=n]")).hasCount(0);
        screen.page().locator("tbody tr a").first().click();
        assertThat(screen.page().locator("[data-key=e]")).hasCount(0);
        screen.axe();
        screen.expecting(403).open("customers/edit.xhtml?id=" + somePerson(9));
        assertThat(screen.page().locator("#familyName")).hasCount(0);
    }

    @Test
    void the_pages_are_as_readable_in_the_dark_on_a_phone_and_in_english() {
        String id = somePerson(8);
        Screen dark = browser.open(new NewContextOptions().setColorScheme(ColorScheme.DARK));
        Screen narrow = browser.open(new NewContextOptions().setViewportSize(360, 740));
        Screen english = browser.open(new NewContextOptions().setLocale("en-GB"));
        for (Screen screen : new Screen[] {dark, narrow, english}) {
            screen.signIn(CLERK);
        }
        english.page().locator(".lang button[value=en]").click();
        for (String address : new String[] {
            "customers/list.xhtml",
            "customers/card.xhtml?id=" + id,
            "customers/edit.xhtml?id=" + id,
            "customers/bans.xhtml?id=" + id
        }) {
            String name = address.replaceAll("customers/(\\w+).*", "customer-$1");
            dark.open(address).axe().photograph(name + "-dark");
            narrow.open(address).axe().photograph(name + "-narrow");
            english.open(address).axe().photograph(name + "-en");
            Assertions.assertThat((Boolean) narrow.page()
                            .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("no sideways scroll on " + address)
                    .isTrue();
        }
    }

    @Test
    void an_address_of_nobody_says_that_there_is_no_such_customer() {
        Screen screen = browser.atWork(CLERK).expecting(404);
        screen.open("customers/card.xhtml?id=00000000-0000-7000-8000-000000000000");
        assertThat(screen.page().locator("main")).isVisible();
        screen.open("customers/card.xhtml?id=no-such-thing");
        assertThat(screen.page().locator("main")).isVisible();
        screen.axe();
    }

    private static Screen card(String id) {
        return browser.atWork(CLERK).open("customers/card.xhtml?id=" + id);
    }

    /** Each test its own: a person with a mobile phone, a postal address and no restriction. */
    private static String somePerson(int which) {
        return Sql.one("select c.subject_id from customers_customer c where c.kind = 'PERSON' and c.status = 'ACTIVE'"
                + " and c.invoicing_method = 'EMAIL'"
                + " and exists (select 1 from customers_address a where a.customer_id = c.id and a.replaced_at is null)"
                + " and exists (select 1 from customers_email e where e.customer_id = c.id and e.replaced_at is null)"
                + " and not exists (select 1 from access_restriction r where r.subject_id = c.subject_id)"
                + " and not exists (select 1 from access_prohibition p where p.subject_id = c.subject_id)"
                + " order by c.id limit 1 offset " + which * 11);
    }
}
