package eu.dfence.register.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer says to the browser (OWASP ASVS 5.0 3.4). */
class HeadersIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"signin.xhtml", "errors/forbidden.xhtml", "assets/app.css?v=1", "assets/no-such-file"})
    void every_kind_of_answer_is_guarded(String path) throws Exception {
        HttpHeaders headers = get(path).headers();

        assertThat(headers.firstValue("strict-transport-security"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("max-age=31536000"));
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("referrer-policy")).hasValue("same-origin");
        assertThat(headers.firstValue("cross-origin-opener-policy")).hasValue("same-origin");
        assertThat(headers.allValues("content-security-policy"))
                .isNotEmpty()
                .allSatisfy(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                        .doesNotContain("script-src 'unsafe"));
    }

    @Test
    void a_page_is_kept_by_nobody_and_a_file_for_a_year() throws Exception {
        assertThat(get("signin.xhtml").headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(get("assets/app.css?v=1").headers().firstValue("cache-control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000", "immutable"));
    }

    @Test
    void a_page_has_a_nonce_of_its_own_every_time() throws Exception {
        assertThat(get("signin.xhtml").headers().firstValue("content-security-policy"))
                .isNotEqualTo(get("signin.xhtml").headers().firstValue("content-security-policy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEB-INF/web.xml",
                "WEB-INF/tags/page.xhtml",
                "jakarta.faces.resource/..%2fWEB-INF%2fweb.xml.xhtml"
            })
    void nothing_inside_is_served(String path) throws Exception {
        assertThat(get(path).body()).doesNotContain("<web-app", "<ui:insert");
    }

    @Test
    void the_session_never_stands_in_an_address() throws Exception {
        HttpResponse<String> page = get("signin.xhtml");

        assertThat(page.body()).doesNotContainIgnoringCase("jsessionid");
    }

    /** ASVS 5.0 3.3.2 and 3.3.4: out of scripts' reach, brought by no other site's link or form, and said once. */
    @Test
    @Tag("R-55")
    void the_cookies_of_a_session_come_from_this_site_only() {
        Screen screen = browser.stranger();
        List<String> cookies = new ArrayList<>();
        screen.page()
                .onResponse(answer -> answer.headersArray().stream()
                        .filter(header -> header.name.equalsIgnoreCase("set-cookie"))
                        .flatMap(header -> header.value.lines())
                        .forEach(cookies::add));
        screen.signIn("lukija").open("index.xhtml");
        screen.page().waitForLoadState();

        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("JSESSIONID="));
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("__Host-register="));
        assertThat(cookies)
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT))
                        .containsOnlyOnce("samesite=strict")
                        .containsOnlyOnce("httponly"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        RunningRegister.get().address().resolve(path))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
