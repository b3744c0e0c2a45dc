package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @Tag("R-55")
    void whoever_has_not_signed_in_sees_the_sign_in_page_and_nothing_else() {
        Screen screen = browser.stranger().open("index.xhtml");

        assertThat(screen.page()).hasURL(Pattern.compile(".*/register/signin\\.xhtml$"));
        screen.axe().photograph("signin");
    }

    @Test
    void the_sign_in_page_is_as_readable_in_the_dark_and_on_a_phone() {
        browser.open(new NewContextOptions().setColorScheme(ColorScheme.DARK))
                .open("signin.xhtml")
                .axe()
                .photograph("signin-dark");
        browser.open(new NewContextOptions().setViewportSize(360, 740))
                .open("signin.xhtml")
                .axe()
                .photograph("signin-narrow");
    }

    @Test
    @Tag("R-55")
    void a_wrong_password_is_refused_in_words_that_do_not_tell_whether_the_account_exists() {
        String known = refusal("lukija");
        String unknown = refusal("eikukaan");

        Assertions.assertThat(known).isNotBlank().isEqualTo(unknown);
    }

    private static String refusal(String userName) {
        Page page = browser.stranger().open("signin.xhtml").page();
        page.locator("#user").fill(userName);
        page.locator("#password").fill("väärä salasana");
        page.locator("#go").click();
        return page.locator("#notes [role=alert]").innerText();
    }

    @Test
    @Tag("R-55")
    void a_personal_account_opens_the_first_page() {
        Screen screen = browser.signedInAs("asiakaspalvelu");

        assertThat(screen.page().locator("html")).hasAttribute("lang", "fi");
        screen.axe().photograph("first-page");
    }

    @Test
    @Tag("R-56")
    void a_newcomer_gets_no_further_than_the_undertaking_and_enters_once_it_is_signed() {
        Screen screen = browser.signedInAs("uusi").open("customers/list.xhtml");
        assertThat(screen.page()).hasURL(Pattern.compile(".*/undertaking\\.xhtml$"));
        screen.axe().photograph("undertaking-missing");

        screen.page().locator("#place").fill("Helsinki");
        screen.page().locator("#read").check();
        screen.page().locator("#signIt").click();
        screen.open("index.xhtml");

        try {
            assertThat(screen.page()).hasURL(Pattern.compile(".*/index\\.xhtml$"));
        } finally {
            // Other tests meet the same newcomer.
            Sql.run("delete from staff_undertaking where account_id ="
                    + " (select id from staff_account where user_name = 'uusi')");
        }
    }

    @Test
    void a_field_without_a_name_planted_in_a_page_is_found_by_axe() {
        Screen screen = browser.stranger().open("signin.xhtml");
        screen.axe();
        screen.page().evaluate("document.querySelector('main').append(document.createElement('input'))");
        assertThatThrownBy(screen::axe).hasMessageContaining("label: ");
    }
}
