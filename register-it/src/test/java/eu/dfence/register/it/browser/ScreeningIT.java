package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A screening is made, signed and made again. */
class ScreeningIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-99")
    void a_screening_is_signed_and_its_next_version_stands_beside_it() {
        Screen screen = browser.atWork("tietosuoja").expecting(409).open("dpia/list.xhtml");
        Page page = screen.page();
        assertThat(page.locator("tbody")).containsText("Asiakasrekisterin ylläpito");
        screen.axe().photograph("screening-list");
        page.keyboard().press("n");
        page.fill("#processing", "Kulunvalvonnan kamerat");
        page.fill("#describes", "Varaston pihaa kuvataan yöllä.");
        page.click("#sign");
        assertThat(page.locator("#notes")).containsText("Vastaa jokaiseen");
        for (int i = 0; i < page.locator(".correction").count(); i++) {
            page.locator(".correction select").nth(i).selectOption(i == 2 ? "true" : "false");
        }
        page.locator(".correction input").nth(2).fill("Pihalla kulkee asiakkaita.");
        page.selectOption("#outcome", "NOT_NEEDED");
        page.fill("#reasons", "Kuvia ei tallenneta.");
        page.fill("#advice", "Ei huomautettavaa.");
        page.click("#sign");
        assertThat(page.locator("#notes")).containsText("Arviointi tarvitaan");
        screen.axe().photograph("screening-refused");
        page.selectOption("#outcome", "NEEDED");
        page.click("#sign");
        assertThat(page.locator("h1")).containsText("Kulunvalvonnan kamerat");
        assertThat(page.locator(".badge").first()).containsText("Arviointi tarvitaan");
        screen.axe().photograph("screening");
        page.locator("details:has(#screening) > summary").click();
        page.fill("#advice", "Arviointi tehdään ennen käyttöönottoa.");
        page.click("#sign");
        assertThat(page.locator("aside")).containsText("Versio 2");
        page.locator("aside a").last().click();
        assertThat(page.locator(".note--warn")).containsText("uudempi versio");
        page.locator(".lang [lang=en]").click();
        assertThat(page.locator(".note--warn")).containsText("newer version");
        screen.axe().photograph("screening-older-en");
        page.locator(".lang [lang=fi]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fi");
    }
}
