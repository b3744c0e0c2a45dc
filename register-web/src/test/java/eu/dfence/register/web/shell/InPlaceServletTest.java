package eu.dfence.register.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InPlaceServletTest {
    private final Posted posted = Posted.form();

    @Test
    void an_answer_speaks_the_language_of_the_page() throws IOException {
        assertThat(answered(Languages.ENGLISH, null)).isEqualTo("{\"said\":\"Discard draft\"}");
        assertThat(Texts.of("orders.discard")).isNotEqualTo("Discard draft");
    }

    @Test
    void a_refusal_is_an_answer_in_words() throws IOException {
        assertThat(answered(new RegisterException("orders.refused.no-lines")))
                .isEqualTo(
                        "{\"refused\":[{\"text\":\"The order has no lines. Add at least one line before confirming.\"}],"
                                + "\"title\":\"\"}");
        assertThat(posted.status()).isEqualTo(200);
    }

    @Test
    void what_a_rival_changed_is_a_refusal_too() throws IOException {
        assertThat(answered(new IllegalStateException(new OptimisticLockException())))
                .contains("Somebody else changed");
        assertThat(posted.status()).isEqualTo(200);
    }

    @Test
    void fields_that_are_wrong_are_named_under_one_title() throws IOException {
        assertThat(answered(new RefusedFields(
                        List.of(new RefusedFields.Fault("day", "a"), new RefusedFields.Fault("text", "b")))))
                .isEqualTo("{\"refused\":[{\"text\":\"a\",\"field\":\"day\"},{\"text\":\"b\",\"field\":\"text\"}],"
                        + "\"title\":\"Check 2 things\"}");
    }

    @Test
    void a_missing_right_is_forbidden() throws IOException {
        assertThat(answered(new EJBAccessException())).contains("do not cover this");
        assertThat(posted.status()).isEqualTo(403);
    }

    @Test
    void a_failure_is_told_by_a_code_and_nothing_of_its_inside() throws IOException {
        assertThat(answered(new IllegalStateException("Anna Mäkinen")))
                .containsPattern("Code [A-Z0-9-]+\"")
                .doesNotContain("Anna");
        assertThat(posted.status()).isEqualTo(500);
    }

    private String answered(RuntimeException thrown) throws IOException {
        return answered(Languages.ENGLISH, thrown);
    }

    private String answered(Locale language, RuntimeException thrown) throws IOException {
        InPlaceServlet servlet = new InPlaceServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected JsonObjectBuilder answer(HttpServletRequest request) {
                if (thrown != null) throw thrown;
                return JSON.createObjectBuilder().add("said", Texts.of("orders.discard"));
            }
        };
        servlet.shell = new ShellBacking() {
            @Override
            public Locale getLocale() {
                return language;
            }
        };
        servlet.doPost(posted.request(), posted.response());
        return posted.answer();
    }
}
