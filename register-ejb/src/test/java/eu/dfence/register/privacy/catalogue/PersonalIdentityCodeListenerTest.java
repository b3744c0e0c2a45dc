package eu.dfence.register.privacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalIdentityCodeListenerTest {
    private static final String CODE = "hetu 010594Y9032";

    private final PersonalIdentityCodeListener listener = new PersonalIdentityCodeListener();

    @MappedSuperclass
    static class Base {
        String inherited = "-";
    }

    @Embeddable
    static class Part {
        String text = "-";

        Part() {}

        Part(String text) {
            this.text = text;
        }
    }

    static class Sample extends Base {
        static String shared = CODE;
        transient String passing = CODE;
        int number = 10594;
        String own = "-";
        Part part = new Part();

        @ElementCollection
        List<String> texts = List.of("-");

        @ElementCollection
        List<Part> parts = List.of(new Part());
    }

    static List<Consumer<Sample>> hidingPlaces() {
        return List.of(
                sample -> sample.own = CODE,
                sample -> sample.inherited = CODE,
                sample -> sample.part = new Part(CODE),
                sample -> sample.texts = List.of("-", CODE),
                sample -> sample.parts = List.of(new Part(), new Part(CODE)));
    }

    @ParameterizedTest
    @MethodSource("hidingPlaces")
    @Tag("R-32")
    @Tag("R-101")
    void a_code_is_refused_wherever_it_hides(Consumer<Sample> hide) {
        Sample sample = new Sample();
        hide.accept(sample);
        assertThatThrownBy(() -> listener.refuse(sample))
                .isInstanceOfSatisfying(
                        RegisterException.class,
                        no -> assertThat(no.arguments()).isEmpty())
                .hasMessage("personal-identity-code.refused");
    }

    @Test
    void what_is_not_stored_is_not_read() {
        Sample sample = new Sample();
        sample.part = null;
        sample.own = null;
        assertThatCode(() -> listener.refuse(sample)).doesNotThrowAnyException();
    }

    @Test
    void it_stands_before_every_entity_of_the_persistence_unit() throws IOException {
        try (InputStream orm = getClass().getResourceAsStream("/META-INF/orm.xml")) {
            assertThat(new String(orm.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<persistence-unit-defaults>")
                    .contains("<entity-listener class=\"" + PersonalIdentityCodeListener.class.getName() + "\"/>");
        }
    }
}
