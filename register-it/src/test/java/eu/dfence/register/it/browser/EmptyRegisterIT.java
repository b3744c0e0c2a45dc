package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import eu.dfence.register.it.Built;
import eu.dfence.register.it.Folders;
import eu.dfence.register.launcher.Register;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a database with nothing but its first account to an invoice, on the screens alone. */
class EmptyRegisterIT {
    private static final Pattern DRAFT = Pattern.compile(".*/orders/entry\\.xhtml\\?order=.*");
    private static final Pattern INVOICE = Pattern.compile(".*/invoices/invoice\\.xhtml\\?id=.*");

    @RegisterExtension
    static final Browser browser = new Browser();

    private static Register register;

    @BeforeAll
    static void startWithNothing() {
        Folders.delete(Built.home("empty"));
        register = Register.start(Built.settings("empty").withoutDemoData());
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @Test
    @Tag("R-31")
    @Tag("R-53")
    @Tag("R-55")
    @Tag("R-56")
    void an_empty_register_comes_to_its_first_invoice() {
        Screen administrator =
                enter("yllapito", register.firstPassword().orElseThrow().characters());
        Screen contact = enter("kuusela", opened(administrator, "Elina Kuusela", "kuusela", "Esimerkki Oy"));
        administrator.page().locator("#contactGo").click();
        assertThat(administrator.page().locator(".note--ok")).containsText("Tehtävä on määrätty");

        Page contacts = contact.open("staff/employers.xhtml").page();
        employ(contacts, "Laskutuskumppani Oy");
        String password = opened(administrator, "Mikael Lindroos", "lindroos", "Laskutuskumppani Oy");
        String person = administrator.page().url().replaceAll(".*id=", "");
        designate(contact, person, "CUSTOMER_SERVICE");
        designate(contact, person, "INVOICING");

        Screen clerk = enter("lindroos", password);
        openProduct(clerk);
        openCustomer(clerk.open("customers/edit.xhtml?kind=PERSON").page());
        String draft = refusedWithoutSeller(clerk);
        writeSeller(clerk);
        confirmed(clerk, draft);

        endAgreement(contact);
        clerk.open("invoices/list.xhtml");
        assertThat(clerk.page()).hasURL(Pattern.compile(".*/undertaking\\.xhtml$"));
    }

    /** Signs in with the one-time password, chooses an own one and signs the undertaking. */
    private static Screen enter(String user, String oneTime) {
        Screen screen = browser.strangerOf(register);
        Page page = screen.open("signin.xhtml").page();
        page.locator("#user").fill(user);
        page.locator("#password").fill(oneTime);
        page.locator("#go").click();
        page.waitForURL("**/password.xhtml");
        page.locator("#current").fill(oneTime);
        page.locator("#fresh").fill(Built.DEMO_PASSWORD);
        page.locator("#again").fill(Built.DEMO_PASSWORD);
        page.locator("#change").click();
        page.waitForURL("**/undertaking.xhtml");
        page.locator("#place").fill("Tampere");
        page.locator("#read").check();
        page.locator("#signIt").click();
        page.waitForLoadState();
        return screen;
    }

    private static String opened(Screen administrator, String name, String user, String employer) {
        Page page = administrator.open("staff/new.xhtml").page();
        page.locator("#displayName").fill(name);
        page.locator("#employer").selectOption(new SelectOption().setLabel(employer));
        page.locator("#userName").fill(user);
        page.locator("#openGo").click();
        return page.locator(".once code").innerText();
    }

    private static void employ(Page page, String name) {
        page.keyboard().press("n");
        page.waitForURL("**/staff/employer.xhtml");
        page.locator("#name").fill(name);
        page.locator("#businessId").fill("9876543-0");
        page.locator("#save").click();
        assertThat(page.locator("h1 ~ .badge--ok")).hasText("Sopimus voimassa");
    }

    private static void designate(Screen contact, String person, String role) {
        Page page = contact.open("staff/person.xhtml?id=" + person).page();
        page.locator("#role").selectOption(role);
        page.locator("#maintain").check();
        page.locator("#designateGo").click();
        assertThat(page.locator(".note--ok")).containsText("Tehtävä on määrätty");
    }

    private static void openProduct(Screen clerk) {
        Page page = clerk.open("products/list.xhtml")
                .axe()
                .photograph("empty-products")
                .page();
        page.locator(".empty .btn--primary").click();
        page.locator("#code").fill("10245");
        page.locator("#nameFi").fill("Suojakäsine");
        page.locator("#nameEn").fill("Protective glove");
        page.locator("#unit").fill("pari");
        page.locator("#price").fill("9,90");
        page.locator("#save").click();
        assertThat(page.locator(".note--ok")).containsText("Tuote 10245 on perustettu");
    }

    private static void openCustomer(Page page) {
        page.fill("#givenNames", "Ensimmäinen");
        page.fill("#familyName", "Asiakas");
        page.fill("#email", "ensimmainen@example.com");
        page.fill("#postalStreet", "Satakunnankatu 12 A 4");
        page.fill("#postalCode", "33100");
        page.fill("#postalCity", "Tampere");
        page.selectOption("#noticeChannel", "PHONE");
        page.locator("[data-key=save]").first().click();
        page.waitForURL("**/customers/card.xhtml*");
    }

    /** The draft is kept, and its confirmation says what is missing and where it is written. */
    private static String refusedWithoutSeller(Screen clerk) {
        Page page = clerk.page();
        page.keyboard().press("n");
        assertThat(page.locator("#lines [name=product]:focus")).hasCount(1);
        page.keyboard().type("10245");
        assertThat(page.locator(".acpop [role=option]").first()).isVisible();
        page.keyboard().press("Enter");
        page.keyboard().type("12");
        page.keyboard().press("Enter");
        assertThat(page.locator("#totals")).containsText("149,09");
        assertThat(page).hasURL(DRAFT);
        String draft = page.url();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".note--danger")).containsText("yrityksen omia tietoja ei ole kirjattu");
        clerk.axe().photograph("empty-no-seller");
        return draft;
    }

    private static void writeSeller(Screen clerk) {
        Page page = clerk.open("invoices/seller.xhtml")
                .axe()
                .photograph("empty-seller")
                .page();
        page.locator("#name").fill("Esimerkki Oy");
        page.locator("#domicile").fill("Tampere");
        page.locator("#businessId").fill("2345678-0");
        page.locator("#street").fill("Varastokatu 8");
        page.locator("#postalCode").fill("33900");
        page.locator("#city").fill("Tampere");
        page.locator("#phone").fill("050 123 4567");
        page.locator("#email").fill("laskutus@example.com");
        page.locator("#iban").fill("FI21 1234 5600 0007 85");
        page.locator("#save").click();
        assertThat(page.locator(".note--ok")).containsText("Tiedot on kirjattu");
        assertThat(page.locator("tbody tr").first()).containsText("FI23456780");
    }

    private static void confirmed(Screen clerk, String draft) {
        Page page = clerk.open(draft).page();
        assertThat(page.locator("#lines")).isVisible();
        page.keyboard().press("Control+Enter");
        assertThat(page).hasURL(INVOICE);
        assertThat(page.locator(".totals .big.num")).containsText("149,09");
        String pdf = page.locator("iframe.pdf__frame").getAttribute("src");
        assertThat((String) page.evaluate(
                        "async from => { const answer = await fetch(from); return answer.status + ' '"
                                + " + (await answer.text()).slice(0, 5); }",
                        pdf))
                .isEqualTo("200 %PDF-");
        clerk.axe().photograph("empty-first-invoice");
    }

    private static void endAgreement(Screen contact) {
        Page page = contact.open("staff/employers.xhtml")
                .axe()
                .photograph("employers")
                .page();
        page.locator("tbody a", new Page.LocatorOptions().setHasText("Laskutuskumppani"))
                .click();
        contact.axe().photograph("employer");
        page.locator("#endGo").click();
        assertThat(page.locator(".note--ok")).containsText("Sopimus on päättynyt");
        assertThat(page.locator("h1 ~ .badge--danger")).isVisible();
    }
}
