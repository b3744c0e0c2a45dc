package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every step of a request at the screen, as the privacy officer takes it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RequestsIT {
    private static final String OFFICER = "tietosuoja";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Helsinki"));

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Order(1)
    @Tag("R-77")
    void access_request_is_walked_from_the_letter_to_the_answer() {
        Screen screen = browser.atWork(OFFICER).open("requests/board.xhtml");
        Page page = screen.page();
        screen.axe();
        page.keyboard().press("n");
        assertThat(page).hasURL(Pattern.compile(".*/requests/new\\.xhtml"));
        screen.axe().photograph("request-new");
        chooseFirst(page, "Virtanen");
        page.locator("#right").selectOption("ACCESS");
        page.locator("#channel").selectOption("LETTER");
        page.locator("#said").fill("Pyydän nähdä kaiken, mitä minusta on.");
        page.keyboard().press("Control+s");

        assertThat(page.locator("h1")).containsText("TP-");
        assertThat(page.locator(".missing")).containsText("Tunnistus");
        screen.axe().photograph("request-received");
        page.locator("#take").click();
        assertThat(page.locator(".missing")).not().containsText("Käsittelijä");

        open(page, "identifying");
        page.locator("#method").selectOption("CALL_BACK");
        page.locator("#identify").click();
        assertThat(page.locator(".path")).containsText("Takaisinsoitto");
        screen.axe().photograph("request-identified");
        page.locator("#copy").click();
        assertThat(page.locator(".answers li")).hasCount(3);
        assertThat(opened(page, page.locator(".answers a").first()))
                .matches("%PDF- inline; filename=\"TP-.*-tiedot.pdf\"");
        assertThat(opened(page, page.locator(".answers a").nth(1)))
                .matches("\\{\"for attachment; filename=\"TP-.*-tiedot.json\"");

        open(page, "deciding");
        page.locator("#decision").selectOption("GRANTED");
        page.locator("#decide").click();
        assertThat(page.locator(".head .badge--ok")).hasText("Myönnetty");
        open(page, "confirming");
        assertThat(page.locator("#acts")).hasValue(Pattern.compile("Jäljennös tiedoistanne, PDF[\\s\\S]*CSV"));
        page.locator("#confirmation-contact").fill("tietosuoja@example.com");
        page.locator("#confirm").click();
        assertThat(page.locator(".answers li")).hasCount(4);
        inEnglish(page, () -> {
            assertThat(page.locator(".answers li").first()).containsText("Copy of the data, PDF");
            screen.axe().photograph("request-copied-en");
        });
        open(page, "closing");
        screen.axe().photograph("request-decided");
        page.locator("#close").click();
        assertThat(page.locator(".path")).containsText("Vastattu.");
        String number = page.locator("h1").innerText();
        screen.open("requests/board.xhtml");
        assertThat(page.locator(".col").last()).containsText(number);
    }

    @Test
    @Order(2)
    @Tag("R-80")
    void objection_bans_at_once_and_the_customer_card_shows_it() {
        Screen screen = browser.atWork(OFFICER).open("requests/new.xhtml");
        Page page = screen.page();
        chooseFirst(page, "Korhonen");
        page.locator("#right").selectOption("OBJECTION");
        assertThat(page.locator(".only--OBJECTION")).isVisible();
        assertThat(page.locator(".only--RECTIFICATION")).isHidden();
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Kieltää käsittelyn"))
                .getByLabel("suoramarkkinointi")
                .first()
                .check();
        screen.axe().photograph("request-objection");
        page.locator("#save").click();
        assertThat(page.locator(".note--ok")).containsText("Kielto kirjattu heti");
        page.locator(".head__sub a").click();
        assertThat(page.locator(".badge--ban").first()).isVisible();
    }

    @Test
    @Order(3)
    @Tag("R-84")
    void corrections_are_itemised_and_what_is_missing_is_asked() {
        Screen screen = browser.atWork(OFFICER).open("requests/new.xhtml");
        Page page = screen.page();
        chooseFirst(page, "Mäkinen");
        page.locator("#right").selectOption("RECTIFICATION");
        page.locator(".correction input").nth(0).fill("katuosoite");
        page.locator(".correction input").nth(3).fill("Uusitie 2");
        page.locator("#add").click();
        assertThat(page.locator(".correction")).hasCount(2);
        assertThat(page.locator(".correction input").nth(0)).hasValue("katuosoite");
        page.locator(".correction input").nth(4).fill("puhelin");
        screen.axe().photograph("request-rectification");
        page.locator("#save").click();
        assertThat(page.locator(".missing")).containsText("kysy, älä hylkää");
        assertThat(page.locator(".corrections > li")).hasCount(2);
        screen.axe().photograph("request-corrections");
    }

    @Test
    @Order(4)
    @Tag("R-87")
    void refusal_needs_its_reasons_and_is_not_closed_without_its_certificate() {
        Screen screen = browser.atWork(OFFICER).open("requests/new.xhtml");
        Page page = screen.page();
        chooseFirst(page, "Nieminen");
        page.locator("#right").selectOption("ERASURE");
        page.locator("#save").click();
        open(page, "deciding");
        page.locator("#decision").selectOption("REFUSED");
        page.locator("#decide").click();
        assertThat(page.locator("#notes [role=alert]")).containsText("tosiasiat ja säännös");
        page.locator("#reasons").fill("Asiakkaalla on avoin lasku.");
        page.locator("#ground").fill("Kirjanpitolaki 2:10 §");
        page.locator("#decide").click();
        assertThat(page.locator(".missing")).containsText("Kirjallinen todistus");
        open(page, "closing");
        page.locator("#close").click();
        assertThat(page.locator("#notes [role=alert]")).containsText("ilman kirjallista todistusta");
        screen.axe().photograph("request-refused");
        page.locator("#certify").click();
        assertThat(page.locator("#notes [role=alert]")).containsText("todistus myös paikan");
        page.locator("#certifying .correction input").nth(0).fill("Lasku 20260001");
        page.locator("#certifying .correction input").nth(1).fill("31.12.2032");
        page.locator("#certificate-contact").fill("tietosuoja@example.com");
        page.locator("#place").fill("Tampere");
        page.locator("#certify").click();
        assertThat(page.locator(".answers li")).containsText("Todistus epäämisestä, PDF");
        assertThat(page.locator(".missing")).not().containsText("Kirjallinen todistus");
        screen.axe().photograph("request-certified");
        assertThat(opened(page, page.locator(".answers a"))).matches("%PDF- inline; filename=\"TP-.*-todistus.pdf\"");
        open(page, "closing");
        page.locator("#close").click();
        assertThat(page.locator(".path")).containsText("Vastattu.");
        screen.axe().photograph("request-refused-closed");
    }

    @Test
    @Order(5)
    @Tag("R-91")
    void clock_is_paused_for_a_question_and_extended_within_the_month_only() {
        Screen screen = browser.atWork(OFFICER).open("requests/new.xhtml");
        Page page = screen.page();
        chooseFirst(page, "Mäkelä");
        page.locator("#right").selectOption("PORTABILITY");
        page.locator("#receivedOn").fill(typed(TODAY.minusDays(40)));
        page.locator("#save").click();
        assertThat(page.locator(".dl .t-danger")).containsText("myöhässä");
        open(page, "extending");
        page.locator("#extension").fill("Aineistoa on paperilla.");
        page.locator("#extend").click();
        assertThat(page.locator("#notes [role=alert]")).containsText("ensimmäisen kuukauden aikana");
        page.locator("#toldOn").fill(typed(TODAY.minusDays(20)));
        page.locator("#extend").click();
        assertThat(page.locator(".path")).containsText("Jatkettu: Aineistoa on paperilla.");
        open(page, "pausing");
        page.locator("#question").fill("Pyydettiin soittamaan.");
        page.locator("#pause").click();
        assertThat(page.locator(".note--warn")).containsText("keskeytetty");
        screen.axe().photograph("request-held");
        open(page, "resuming");
        page.locator("#resume").click();
        assertThat(page.locator(".note--warn")).hasCount(0);
    }

    @Test
    @Order(6)
    @Tag("R-77")
    void whoever_is_not_in_the_register_and_whoever_has_a_namesake_is_received_too() {
        Screen screen = browser.atWork(OFFICER).open("requests/new.xhtml");
        Page page = screen.page();
        page.locator("#text").fill("Olematon Otso");
        page.locator("#search").click();
        assertThat(page.locator(".found")).containsText("Haulla ei löytynyt ketään");
        page.locator("#right").selectOption("ACCESS");
        page.locator("#save").click();
        assertThat(page.locator("#notes [role=alert]")).containsText("Kirjoita pyynnön esittäjän nimi");
        assertThat(page.locator("#right")).hasValue("ACCESS");
        page.locator("#name").fill("Otso Olematon");
        page.locator("#absent").check();
        page.locator("#save").click();
        assertThat(page.locator(".head__sub")).containsText("ei rekisterissä");
        open(page, "deciding");
        page.locator("#decision").selectOption("GRANTED");
        page.locator("#decide").click();
        assertThat(page.locator("#notes [role=alert]")).containsText("kenen tiedoista");

        screen.open("requests/new.xhtml");
        page.locator("#name").fill("Matti Virtanen");
        page.locator("#right").selectOption("ACCESS");
        page.locator("#save").click();
        assertThat(page.locator(".missing")).containsText("Kuka pyytää");
        open(page, "recognising");
        page.locator("#text").fill("Virtanen");
        page.locator("#search").click();
        Locator found = page.locator(".found li");
        assertThat(found.count()).isGreaterThan(1);
        screen.axe().photograph("request-recognise");
        found.nth(1).locator("input[type=submit]").click();
        assertThat(page.locator(".missing")).not().containsText("Kuka pyytää");
    }

    @Test
    @Order(7)
    @Tag("R-91")
    void same_right_of_the_same_person_is_told_and_recorded_only_on_purpose() {
        Screen screen = browser.atWork(OFFICER).open("requests/new.xhtml");
        Page page = screen.page();
        askForErasure(page);
        assertThat(page.locator("h1")).containsText("TP-");
        askForErasure(screen.open("requests/new.xhtml").page());
        assertThat(page.locator(".note--warn")).containsText("jo avoin pyyntö");
        assertThat(page.locator("#right")).hasValue("ERASURE");
        screen.axe().photograph("request-already");
        page.locator("#another").check();
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText("TP-");
    }

    private static void askForErasure(Page page) {
        chooseFirst(page, "Lehtonen");
        page.locator("#right").selectOption("ERASURE");
        page.locator("#save").click();
    }

    @Test
    @Order(8)
    void days_that_are_none_are_said_at_the_field_and_the_rest_stays() {
        Screen screen = browser.atWork(OFFICER).open("requests/new.xhtml");
        Page page = screen.page();
        page.locator("#name").fill("Otso Olematon");
        page.locator("#right").selectOption("ACCESS");
        page.locator("#receivedOn").fill("31.2.2026");
        page.locator("#save").click();
        assertThat(page.locator("#receivedOn-msg")).isVisible();
        assertThat(page.locator("#name")).hasValue("Otso Olematon");
        page.locator("#receivedOn").fill(typed(TODAY.plusDays(1)));
        page.locator("#save").click();
        assertThat(page.locator("#notes [role=alert]")).containsText("tulevaisuudessa");
        page.locator("#receivedOn").fill("24.5.2018");
        page.locator("#save").click();
        assertThat(page.locator("#notes [role=alert]")).containsText("25.5.2018");
    }

    @Test
    @Order(9)
    @Tag("R-91")
    void board_and_list_stand_in_both_languages_in_the_dark_and_on_a_narrow_window() {
        BoardSample.write();
        Screen screen = browser.atWork(OFFICER).open("requests/board.xhtml");
        Page page = screen.page();
        assertThat(page.locator(".board .col")).hasCount(5);
        assertThat(page.locator(".head__sub")).containsText("erääntyy");
        assertThat(page.locator(".side [aria-current=page]")).containsText("Pyynnöt");
        screen.axe().photograph("requests-board");
        page.locator(".chip a").nth(1).click();
        assertThat(page.locator(".chip--on")).containsText("Tarkastus");
        assertThat(page.locator(".rc__t b").first()).hasText("Tarkastus");
        screen.open("requests/list.xhtml").axe().photograph("requests-list");
        screen.open("requests/list.xhtml?show=all").axe();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("EN, in English"))
                .click();
        assertThat(page.locator("h1")).containsText("requests");
        screen.open("requests/board.xhtml").axe().photograph("requests-board-en");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("FI, suomeksi"))
                .click();

        for (NewContextOptions options : new NewContextOptions[] {
            new NewContextOptions().setColorScheme(ColorScheme.DARK), new NewContextOptions().setViewportSize(360, 740)
        }) {
            String kind = options.colorScheme == null ? "narrow" : "dark";
            Screen other = browser.open(options).signIn(OFFICER);
            other.open("requests/new.xhtml").axe().photograph("request-new-" + kind);
            narrow(other.page());
            other.open("requests/list.xhtml").axe();
            narrow(other.page());
            other.open("requests/board.xhtml").axe().photograph("requests-board-" + kind);
            narrow(other.page());
            other.page().locator(".rc__n").first().click();
            assertThat(other.page().locator("#clock-title")).isVisible();
            other.axe().photograph("request-" + kind);
            narrow(other.page());
        }
    }

    @Test
    @Order(12)
    @Tag("R-78")
    void scanned_letter_is_attached_and_an_executable_is_refused_whatever_it_is_called() {
        Screen screen = browser.atWork(OFFICER).open("requests/new.xhtml");
        Page page = screen.page();
        chooseFirst(page, "Laine");
        page.locator("#right").selectOption("ACCESS");
        page.locator("#save").click();
        open(page, "attaching");
        page.locator("#attach").click();
        assertThat(page.locator("#notes [role=alert]")).containsText("Valitse liitettävä tiedosto");
        page.locator("#scan")
                .setInputFiles(new FilePayload("kirje.pdf", "application/pdf", bytes("MZ\u0090 ei kirje")));
        page.locator("#attach").click();
        assertThat(page.locator("#notes [role=alert]")).containsText("ei ole PDF, JPEG, PNG eikä TIFF");
        assertThat(page.locator(".scans")).hasCount(0);
        page.locator("#scan")
                .setInputFiles(new FilePayload("kirje.exe", "application/x-msdownload", bytes("%PDF-1.7 kirje")));
        page.locator("#attach").click();
        assertThat(page.locator(".scans li")).hasCount(1);
        screen.axe().photograph("request-scan");
        Download download = page.waitForDownload(() -> page.locator(".scans a").click());
        assertThat(download.suggestedFilename()).matches("TP-\\d{4}-\\d+\\.pdf");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    @Order(10)
    @Tag("R-54")
    void contact_and_auditor_read_and_a_clerk_is_shown_no_door() {
        for (String reader : new String[] {"rekisteri", "tarkastaja"}) {
            Screen screen = browser.atWork(reader).open("requests/board.xhtml");
            Page page = screen.page();
            assertThat(page.locator("[data-key=n]")).hasCount(0);
            assertThat(page.locator(".rc__t .btn")).hasCount(0);
            page.locator(".rc__n").first().click();
            assertThat(page.locator("#clock-title")).isVisible();
            assertThat(page.locator("details.more")).hasCount(0);
            screen.axe();
        }
        Screen clerk = browser.atWork("asiakaspalvelu").expecting(403);
        assertThat(clerk.page().locator("[data-section=requests]")).hasCount(0);
        clerk.open("requests/board.xhtml");
        assertThat(clerk.page().locator("h1")).containsText("Ei oikeutta");
    }

    @Test
    @Order(11)
    void request_that_is_not_there_says_so() {
        Screen screen = browser.atWork(OFFICER).expecting(404);
        screen.open("requests/request.xhtml?id=01a202fd-1b73-7de2-828f-19d2498450e0");
        assertThat(screen.page().locator("h1")).containsText("Sivua ei ole");
        screen.open("requests/request.xhtml?id=1' or '1'='1");
        assertThat(screen.page().locator("h1")).containsText("Sivua ei ole");
    }

    private static void chooseFirst(Page page, String name) {
        page.keyboard().press("/");
        page.keyboard().type(name);
        page.locator("#search").click();
        page.locator(".found li input[type=submit]").first().click();
        assertThat(page.locator("#drop")).isVisible();
    }

    private static void open(Page page, String form) {
        page.locator("details:has(#" + form + "):not([open]) > summary").click();
        assertThat(page.locator("#" + form)).isVisible();
    }

    private static void inEnglish(Page page, Runnable look) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("EN, in English"))
                .click();
        look.run();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("FI, suomeksi"))
                .click();
    }

    /** How a file begins, and how it is handed over. */
    private static String opened(Page page, Locator link) {
        return (String) page.evaluate(
                "address => fetch(address).then(async answer => (await answer.text()).slice(0, 5) + ' '"
                        + " + answer.headers.get('content-disposition'))",
                link.getAttribute("href"));
    }

    private static void narrow(Page page) {
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scroll on " + page.url())
                .isTrue();
    }

    private static String typed(LocalDate day) {
        return DateTimeFormatter.ofPattern("d.M.uuuu").format(day);
    }
}
