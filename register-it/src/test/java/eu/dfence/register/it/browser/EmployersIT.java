package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmployersIT {
    private static final String PROCESSOR =
            "where id = (select employer_id from staff_account where user_name = 'tilikumppani')";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-53")
    void whose_agreement_is_ended_on_the_page_is_out_with_the_next_request() {
        String until = Sql.one("select agreement_to from staff_employer " + PROCESSOR);
        Screen bookkeeper = browser.signedInAs("tilikumppani").open("invoices/list.xhtml");
        Page contact = browser.signedInAs("rekisteri").open(processor()).page();
        try {
            contact.locator("#endGo").click();
            assertThat(contact.locator(".note--ok")).containsText("Sopimus on päättynyt");
            assertThat(contact.locator("#endGo")).hasCount(0);
            bookkeeper.open("invoices/list.xhtml");
            assertThat(bookkeeper.page()).hasURL(Pattern.compile(".*/undertaking\\.xhtml$"));
        } finally {
            Sql.run("update staff_employer set agreement_to = " + (until == null ? "null " : "'" + until + "' ")
                    + PROCESSOR);
        }
    }

    @Test
    @Tag("R-53")
    void a_company_is_written_with_its_agreement_or_refused_in_words() {
        Screen contact = browser.atWork("rekisteri").open("staff/employer.xhtml");
        Page page = contact.page();
        page.locator("#name").fill("Painopalvelu Oy");
        page.locator("#businessId").fill("2345678-1");
        page.locator("#from").fill("");
        page.locator("#save").click();
        assertThat(page.locator(".note--danger")).containsText("Y-tunnuksen tarkistusnumero");
        page.locator("#businessId").fill("2345678-0");
        page.locator("#save").click();
        assertThat(page.locator(".note--danger")).containsText("sopimuksen ensimmäinen päivä");
        page.locator("#from").fill("1.1.2026");
        page.locator("#to").fill("31.12.2025");
        page.locator("#save").click();
        assertThat(page.locator(".note--danger")).containsText("Viimeinen päivä on ennen ensimmäistä");
        contact.axe().photograph("employer-new");
        page.locator("#to").fill("31.12.2025");
        page.locator("#from").fill("1.1.2025");
        page.locator("#save").click();
        assertThat(page.locator("h1 ~ .badge--danger")).isVisible();
        assertThat(page.locator("#endGo")).hasCount(0);
    }

    @Test
    void two_who_write_the_same_company_are_told_of_each_other() {
        Page first = browser.atWork("rekisteri").open(processor()).page();
        Page second = browser.atWork("tietosuoja").open(processor()).page();
        first.locator("#name").fill("Tilikumppani Oyj");
        first.locator("#save").click();
        assertThat(first.locator(".note--ok")).containsText("tallennettu");
        second.locator("#name").fill("Tilikumppani Ky");
        second.locator("#save").click();
        assertThat(second.locator(".note--danger")).containsText("Joku muu muutti");
        first.locator("#name").fill("Tilikumppani Oy");
        first.locator("#save").click();
    }

    @Test
    @Tag("R-54")
    void it_and_the_auditor_read_agreements_and_change_none() {
        for (String reader : new String[] {"yllapito", "tarkastaja"}) {
            Page page = browser.atWork(reader).open("staff/employers.xhtml").page();
            assertThat(page.locator("main .btn--primary")).hasCount(0);
            page.locator("tbody a").last().click();
            assertThat(page.locator("#name")).hasAttribute("readonly", "readonly");
            assertThat(page.locator("main input[type=submit]")).hasCount(0);
        }
    }

    @Test
    void the_pages_read_in_english_in_the_dark_and_on_a_phone() {
        Screen contact = browser.open(new NewContextOptions()
                        .setLocale("en-GB")
                        .setColorScheme(ColorScheme.DARK)
                        .setViewportSize(360, 740))
                .signIn("tarkastaja")
                .open("staff/employers.xhtml");
        assertThat(contact.page().locator("h1")).hasText("Employers");
        contact.axe().photograph("employers-english-dark-narrow");
        contact.open(processor()).axe();
    }

    private static String processor() {
        return "staff/employer.xhtml?id=" + Sql.one("select public_id from staff_employer " + PROCESSOR);
    }
}
