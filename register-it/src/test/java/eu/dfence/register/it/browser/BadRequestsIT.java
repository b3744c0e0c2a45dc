package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.dfence.register.it.browser.RequestPages.OFFICER;
import static eu.dfence.register.it.browser.RequestPages.TODAY;
import static eu.dfence.register.it.browser.RequestPages.open;
import static eu.dfence.register.it.browser.RequestPages.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that are not as one would wish: said in words, in both languages, and nothing typed is lost. */
class BadRequestsIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi|Haulla ei löytynyt ketään|Kirjoita pyynnön esittäjän nimi|ei rekisterissä|kenen tiedoista",
                "en|Nobody was found|Write the name of the person who asks|not in the register|whose data it is about"
            })
    @Tag("R-77")
    void somebody_who_is_not_in_the_register_is_received_and_given_nothing(
            String language, String notFound, String nameless, String absent, String unknown) {
        in(language, screen -> {
            Page page = screen.open("requests/new.xhtml").page();
            page.locator("#text").fill("Olematon Otso");
            page.locator("#search").click();
            assertThat(page.locator(".found")).containsText(notFound);
            page.locator("#right").selectOption("ACCESS");
            page.locator("#save").click();
            refused(page, nameless);
            assertThat(page.locator("#right")).hasValue("ACCESS");
            page.locator("#name").fill("Otso Olematon");
            page.locator("#absent").check();
            page.locator("#save").click();
            assertThat(page.locator(".head__sub")).containsText(absent);
            open(page, "deciding");
            page.locator("#decision").selectOption("GRANTED");
            page.locator("#decide").click();
            refused(page, unknown);
        });
    }

    @ParameterizedTest
    @CsvSource({"fi,Kuka pyytää", "en,Who asks"})
    @Tag("R-77")
    void of_two_with_the_same_name_the_one_meant_is_chosen_later(String language, String who) {
        in(language, screen -> {
            Page page = screen.open("requests/new.xhtml").page();
            page.locator("#name").fill("Matti Virtanen");
            page.locator("#right").selectOption("ACCESS");
            page.locator("#save").click();
            assertThat(page.locator(".missing")).containsText(who);
            open(page, "recognising");
            page.locator("#text").fill("Virtanen");
            page.locator("#search").click();
            Locator found = page.locator(".found li");
            assertThat(found.nth(1)).isVisible();
            screen.axe().photograph("request-recognise-" + language);
            found.nth(1).locator("input[type=submit]").click();
            assertThat(page.locator(".missing")).not().containsText(who);
        });
    }

    @ParameterizedTest
    @CsvSource({"fi,jo avoin pyyntö", "en,an open request of the same right already"})
    @Tag("R-91")
    void of_two_requests_at_once_for_one_person_the_second_is_told_and_recorded_only_on_purpose(
            String language, String already) {
        in(language, screen -> {
            String subject = RequestPages.person(30);
            Page first = RequestPages.receive(screen, subject, "ERASURE");
            Page second = first.context().newPage();
            second.navigate("requests/new.xhtml?customer=" + subject);
            second.locator("#right").selectOption("ERASURE");
            RequestPages.save(first);
            second.locator("#said").fill("Poistakaa kaikki.");
            second.locator("#save").click();
            assertThat(second.locator(".note--warn")).containsText(already);
            assertThat(second.locator("#said")).hasValue("Poistakaa kaikki.");
            second.locator("#another").check();
            RequestPages.save(second);
            second.close();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi|Valitse liitettävä tiedosto|ei ole PDF, JPEG, PNG eikä TIFF",
                "en|Choose the file to attach|no PDF, JPEG, PNG or TIFF"
            })
    @Tag("R-78")
    void scan_that_is_an_executable_is_refused_whatever_it_is_called(String language, String none, String format) {
        in(language, screen -> {
            Page page = RequestPages.receive(screen, RequestPages.person(31), "ACCESS");
            RequestPages.save(page);
            open(page, "attaching");
            page.locator("#attach").click();
            refused(page, none);
            attach(page, "kirje.pdf", "MZ\u0090 ei kirje");
            refused(page, format);
            assertThat(page.locator(".scans")).hasCount(0);
            attach(page, "kirje.exe", "%PDF-1.7 kirje");
            assertThat(page.locator(".scans li")).hasCount(1);
            screen.axe().photograph("request-scan-" + language);
            Download download =
                    page.waitForDownload(() -> page.locator(".scans a").click());
            assertThat(download.suggestedFilename()).matches("TP-\\d{4}-\\d+\\.pdf");
        });
    }

    private static void attach(Page page, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        page.locator("#scan").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
        page.locator("#attach").click();
    }

    @ParameterizedTest
    @CsvSource({"fi,Se ei ole arkipäivä", "en,It is no working day"})
    @Tag("R-91")
    void deadline_on_a_holiday_says_which_day_it_moved_to(String language, String moved) {
        LocalDate received = Stream.iterate(TODAY, day -> day.minusDays(1))
                .filter(day -> day.plusMonths(1).getDayOfWeek() == DayOfWeek.SUNDAY)
                .findFirst()
                .orElseThrow();
        in(language, screen -> {
            Page page = RequestPages.receive(screen, RequestPages.person(32), "ACCESS");
            page.locator("#receivedOn").fill(typed(received));
            RequestPages.save(page);
            assertThat(page.locator("section:has(#clock-title)")).containsText(moved);
        });
    }

    @ParameterizedTest
    @CsvSource({"fi,Jäljennöstä ei tehty", "en,The copy was not made"})
    @Tag("R-77")
    void holder_that_throws_refuses_the_copy_whole_and_the_next_try_makes_it(String language, String refusal) {
        in(language, screen -> {
            Page page = RequestPages.receive(screen, RequestPages.person(33), "ACCESS");
            RequestPages.save(page);
            open(page, "identifying");
            page.locator("#method").selectOption("CALL_BACK");
            page.locator("#identify").click();
            Sql.run("rename table rectification_notice to rectification_notice_away");
            try {
                page.locator("#copy").click();
                refused(page, refusal);
            } finally {
                Sql.run("rename table rectification_notice_away to rectification_notice");
            }
            assertThat(page.locator(".answers li")).hasCount(0);
            page.locator("#copy").click();
            assertThat(page.locator(".answers li")).hasCount(3);
        });
    }

    @Test
    @Tag("R-91")
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
    void request_that_is_not_there_says_so() {
        Screen screen = browser.atWork(OFFICER).expecting(404);
        screen.open("requests/request.xhtml?id=01a202fd-1b73-7de2-828f-19d2498450e0");
        assertThat(screen.page().locator("h1")).containsText("Sivua ei ole");
        screen.open("requests/request.xhtml?id=1' or '1'='1");
        assertThat(screen.page().locator("h1")).containsText("Sivua ei ole");
    }

    private static void refused(Page page, String message) {
        assertThat(page.locator("#notes [role=alert]")).containsText(message);
    }

    /** At the officer's desk, in that language. */
    private static void in(String language, Consumer<Screen> deed) {
        deed.accept(browser.atWork(OFFICER, language));
    }
}
