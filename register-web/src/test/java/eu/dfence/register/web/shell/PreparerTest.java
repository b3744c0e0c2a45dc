package eu.dfence.register.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELException;
import jakarta.el.ExpressionFactory;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.StandardELContext;
import jakarta.el.ValueExpression;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glassfish.expressly.lang.ExpressionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparerTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]+}");

    /** What pages look at. */
    public record Row(String name, BigDecimal sum, List<String> marks, Row next, Kind kind, boolean shown) {
        public String twice(String word) {
            return word + word;
        }

        public String getBean() {
            return null;
        }

        public String fails() {
            throw new IllegalStateException("asked");
        }
    }

    public enum Kind {
        ONE,
        OTHER
    }

    private static final Row LAST = new Row("", null, List.of(), null, Kind.OTHER, false);
    private static final Row ROW = new Row("Mäki", new BigDecimal("12.50"), List.of("a"), LAST, Kind.ONE, true);

    private final ExpressionFactory plain = ExpressionFactory.newInstance();
    private final StandardELContext page = new StandardELContext(plain);
    private final ExpressionFactory prepared = new PreparedExpressions(plain, new PageNames() {
        @Override
        Object named(String name) {
            return page.getVariableMapper().resolveVariable(name) == null ? ROWS.get(name) : null;
        }
    });

    private static final Map<String, Object> ROWS = Map.of("known", ROW);

    PreparerTest() {
        variable("row", ROW);
        variable("nobody", null);
        variable("empties", List.of(List.of(), Map.of(), new Object[0], ""));
        variable("map", Map.of("key", "value", "other", 3L));
        variable("t", new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"orders.title", "Tilaukset"}, {"orders.kind.ONE", "Yksi"}};
            }
        });
        for (Method method : Formats.class.getMethods()) {
            page.getFunctionMapper().mapFunction("r", method.getName(), method);
        }
    }

    private void variable(String name, Object value) {
        page.getVariableMapper().setVariable(name, plain.createValueExpression(value, Object.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#{row}",
                "#{row.name()}",
                "#{row.next().name()}",
                "#{row.next().next().name()}",
                "#{row.bean}",
                "#{row.twice('x')}",
                "#{row.twice(row.name())}",
                "#{nobody}",
                "#{nobody.name().length()}",
                "#{map.key}",
                "#{map['other']}",
                "#{map['missing']}",
                "#{row.marks()[0]}",
                "#{t['orders.title']}",
                "#{t['orders.kind.'.concat(row.kind())]}",
                "#{row.shown() and not row.next().shown()}",
                "#{row.next().shown() or row.name() eq 'Mäki' or row.fails()}",
                "#{row.next().shown() and row.fails()}",
                "#{row.kind() eq 'ONE'}",
                "#{row.kind() ne 'ONE'}",
                "#{row.kind().name() eq 'ONE'}",
                "#{row.next() eq null}",
                "#{row.sum() gt 12}",
                "#{row.sum() lt 12}",
                "#{row.next().sum() gt 0}",
                "#{row.next().sum() lt 0}",
                "#{nobody gt row.fails()}",
                "#{row.fails() lt nobody}",
                "#{row.sum() eq 12.5}",
                "#{row.next().name() eq nobody}",
                "#{row.marks().size() gt 0 ? row.marks()[0] : 'none'}",
                "#{empty row.marks()}",
                "#{not empty row.next().marks()}",
                "#{empty empties[0] and empty empties[1] and empty empties[2] and empty empties[3]}",
                "#{empty nobody}",
                "#{empty row.next().name()}",
                "#{row.next().name()}",
                "#{true}",
                "#{3}",
                "#{null}",
                "#{row.sum() - 2}",
                "a #{row.name()} b",
                "plain"
            })
    void says_what_the_container_says(String expression) {
        for (Class<?> type : List.of(Object.class, String.class, Boolean.class)) {
            Object said = outcome(plain, expression, type);
            assertThat(outcome(prepared, expression, type)).as(expression).isEqualTo(said);
        }
    }

    private Object outcome(ExpressionFactory factory, String expression, Class<?> type) {
        try {
            Object value = factory.createValueExpression(page, expression, type).getValue(page);
            return value instanceof Object[] many ? Arrays.asList(many) : value;
        } catch (ELException e) {
            return ELException.class;
        }
    }

    @Test
    void a_name_of_the_register_is_asked_the_short_way() {
        assertThat(prepared.createValueExpression(page, "#{known.name()}", String.class)
                        .<String>getValue(page))
                .isEqualTo("Mäki");
    }

    @Test
    void what_a_row_does_not_say_is_an_error() {
        ValueExpression unknown = prepared.createValueExpression(page, "#{row.colour}", String.class);
        assertThatThrownBy(() -> unknown.getValue(page)).isInstanceOf(PropertyNotFoundException.class);
        ValueExpression failing = prepared.createValueExpression(page, "#{row.fails()}", String.class);
        assertThatThrownBy(() -> failing.getValue(page)).hasRootCauseMessage("asked");
    }

    @Test
    void nearly_every_expression_of_the_pages_is_made_ready() throws IOException {
        Set<String> left = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path each :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                EXPRESSION.matcher(Files.readString(each)).results().forEach(found -> all.add(found.group()));
            }
        }
        all.stream().filter(each -> !ready(each)).forEach(left::add);
        assertThat(all).hasSizeGreaterThan(1000);
        assertThat(left)
                .as("%d of %d are left to the container", left.size(), all.size())
                .hasSizeLessThan(60);
    }

    private boolean ready(String expression) {
        try {
            return new Preparer(plain, new PageNames(), page).of(ExpressionBuilder.createNode(expression)) != null;
        } catch (Preparer.Unknown e) {
            return false;
        } catch (ELException e) {
            return false;
        }
    }
}
