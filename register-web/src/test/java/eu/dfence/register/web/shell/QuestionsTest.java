package eu.dfence.register.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private final ELContext el = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }

        @Override
        public <T> T convertToType(Object value, Class<T> type) {
            return type.cast(value == null ? "" : Colour.valueOf(value.toString()));
        }
    };

    public enum Colour {
        RED,
        BLUE {
            @Override
            public boolean isWarm() {
                return false;
            }
        };

        public boolean isWarm() {
            return true;
        }
    }

    public static class Room {
        public String getName() {
            return "lounge";
        }

        public boolean shows(Colour colour) {
            return colour == Colour.RED;
        }

        public String said(String what) {
            return "said " + what;
        }

        public String either(String one) {
            return one;
        }

        public String either(Integer one) {
            return one.toString();
        }

        public String refused() {
            throw new IllegalStateException("no");
        }
    }

    private Object ask(Object asked, String name, Object... arguments) {
        return Questions.of(asked).answer(el, asked, name, arguments);
    }

    @Test
    void a_method_is_found_by_its_name_and_the_number_of_its_arguments() {
        assertThat(ask("ab", "concat", "c")).isEqualTo("abc");
        assertThat(ask(new BigDecimal("-1"), "signum")).isEqualTo(-1);
        assertThat(Questions.of("ab").has("concat", 0)).isFalse();
        assertThat(Questions.of("ab").has("nothing", 0)).isFalse();
    }

    @Test
    void a_class_that_is_not_public_is_asked_as_its_interface_or_parent_says() {
        assertThat(ask(List.of(1, 2), "size")).isEqualTo(2);
        assertThat(ask(Colour.BLUE, "name")).isEqualTo("BLUE");
        assertThat(ask(Colour.BLUE, "isWarm")).isEqualTo(false);
    }

    @Test
    void an_argument_of_another_type_is_converted_as_expression_language_converts_it() {
        assertThat(ask(new Room(), "shows", "RED")).isEqualTo(true);
        assertThat(ask(new Room(), "shows", "BLUE")).isEqualTo(false);
        assertThat(ask(new Room(), "said", (Object) null)).isEqualTo("said ");
    }

    @Test
    void what_fits_two_methods_is_left_to_expression_language() {
        assertThat(Questions.of(new Room()).has("either", 1)).isFalse();
    }

    @Test
    void a_property_is_what_a_getter_says_and_nothing_of_every_object() {
        Questions room = Questions.of(new Room());
        assertThat(room.hasProperty("name")).isTrue();
        assertThat(room.property(new Room(), "name")).isEqualTo("lounge");
        assertThat(room.hasProperty("class")).isFalse();
        assertThat(Questions.of(Colour.RED).property(Colour.RED, "warm")).isEqualTo(true);
    }

    @Test
    void a_refusal_comes_through_with_its_cause() {
        assertThatThrownBy(() -> ask(new Room(), "refused"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
