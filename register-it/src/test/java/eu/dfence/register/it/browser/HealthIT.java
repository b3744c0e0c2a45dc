package eu.dfence.register.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthIT {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    @Tag("R-95")
    void a_register_with_a_writable_database_at_its_level_is_ready() throws Exception {
        HttpResponse<String> answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"name\":\"database\",\"status\":\"UP\"")
                .containsPattern("\"migrations\":\"(\\d+) of \\1\"");
    }

    @Test
    void a_register_that_runs_is_alive() throws Exception {
        assertThat(get("/health/live").body()).contains("\"name\":\"register\",\"status\":\"UP\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/ready", "/register/", "/register/no-such-page", "/no-such-application"})
    void no_answer_tells_product_or_version(String address) throws Exception {
        HttpResponse<String> answer = get(address);

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("glassfish");
    }

    @Test
    void methods_that_nobody_needs_are_refused() throws Exception {
        HttpRequest trace = HttpRequest.newBuilder(address("/register/"))
                .method("TRACE", HttpRequest.BodyPublishers.noBody())
                .build();

        assertThat(http.send(trace, BodyHandlers.discarding()).statusCode()).isIn(403, 405);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return RunningRegister.get().address().resolve(path);
    }
}
