package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.dfence.register.it.browser.RequestPages.open;

import com.microsoft.playwright.Page;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of the rights, from the customer's card to the answer; its first and last page are kept as pictures. */
class RightsWalkIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"fi", "en"})
    @Tag("R-77")
    @Tag("R-78")
    @Tag("R-80")
    @Tag("R-83")
    @Tag("R-84")
    @Tag("R-87")
    @Tag("R-89")
    @Tag("R-93")
    @Tag("R-100")
    void every_right_is_walked_from_receipt_to_answer(String language) {
        Screen screen = browser.atWork(RequestPages.OFFICER, language);
        Page page = screen.page();
        for (DataSubjectRight right : DataSubjectRight.values()) {
            String picture = "right-" + right.name().toLowerCase(Locale.ROOT).replace('_', '-');
            received(screen, right, language);
            screen.photograph(picture + "-1-received-" + language);
            if (right.needsIdentity()) identified(page);
            if (right.answeredByCopy()) page.locator("#copy").click();
            decided(page, right);
            if (right == DataSubjectRight.RECTIFICATION) corrected(page);
            answered(page, right);
            assertThat(page.locator("#missing-title")).hasCount(0);
            if (language.equals("fi")) screen.axe();
            screen.photograph(picture + "-2-answered-" + language);
        }
    }

    private static void received(Screen screen, DataSubjectRight right, String language) {
        Page page = RequestPages.receive(screen, RequestPages.person(right.ordinal()), right.name());
        page.locator("#said").fill("Pyydän tätä. / I ask for this.");
        if (right == DataSubjectRight.RECTIFICATION) {
            page.locator(".correction input").nth(0).fill("sähköpostiosoite");
            page.locator(".correction input").nth(1).fill("Osoite on vaihtunut.");
            page.locator(".correction input").nth(2).fill("vanha@example.com");
            page.locator(".correction input").nth(3).fill("uusi.osoite." + language + "@example.com");
        }
        if (right == DataSubjectRight.OBJECTION) {
            page.locator(".only--OBJECTION input[type=checkbox]").first().check();
        }
        RequestPages.save(page);
    }

    private static void identified(Page page) {
        open(page, "identifying");
        page.locator("#method").selectOption("CALL_BACK");
        page.locator("#identify").click();
        assertThat(page.locator("#identifying")).hasCount(0);
    }

    /** Of an erasure a part is refused; anything else is granted. */
    private static void decided(Page page, DataSubjectRight right) {
        boolean partly = right == DataSubjectRight.ERASURE;
        open(page, "deciding");
        page.locator("#decision").selectOption(partly ? "PARTLY_GRANTED" : "GRANTED");
        if (partly) {
            page.locator("#reasons").fill("Lasku on tosite.");
            page.locator("#ground").fill("Kirjanpitolaki 2:10 §");
        }
        page.locator("#decide").click();
        assertThat(page.locator("#deciding")).hasCount(0);
        if (partly) {
            page.locator("#certifying .correction input").nth(0).fill("Lasku 20260001");
            page.locator("#certificate-contact").fill("tietosuoja@example.com");
            page.locator("#place").fill("Tampere");
            page.locator("#certify").click();
            assertThat(page.locator(".answers li")).hasCount(1);
        }
    }

    private static void corrected(Page page) {
        page.locator("[id$=':0:datum']").selectOption("EMAIL");
        page.locator("[id$=':0:settle']").click();
        assertThat(page.locator(".corrections .badge--ok")).isVisible();
    }

    private static void answered(Page page, DataSubjectRight right) {
        open(page, "confirming");
        if (!right.answeredByCopy()) page.locator("#acts").fill("Tehty. / Done.");
        page.locator("#confirmation-contact").fill("tietosuoja@example.com");
        page.locator("#confirm").click();
        assertThat(page.locator(".answers li").last()).isVisible();
        open(page, "closing");
        page.locator("#close").click();
        assertThat(page.locator("#closing")).hasCount(0);
    }
}
