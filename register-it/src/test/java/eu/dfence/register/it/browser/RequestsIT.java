package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.dfence.register.it.browser.RequestPages.OFFICER;
import static eu.dfence.register.it.browser.RequestPages.TODAY;
import static eu.dfence.register.it.browser.RequestPages.chooseFirst;
import static eu.dfence.register.it.browser.RequestPages.inEnglish;
import static eu.dfence.register.it.browser.RequestPages.open;
import static eu.dfence.register.it.browser.RequestPages.opened;
import static eu.dfence.register.it.browser.RequestPages.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every step of a request at the screen, as the privacy officer takes it. */
class RequestsIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
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
        page.locator("#place").fill("");
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
}
