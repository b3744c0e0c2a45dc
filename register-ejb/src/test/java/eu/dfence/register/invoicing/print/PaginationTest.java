package eu.dfence.register.invoicing.print;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.invoicing.print.Pagination.Span;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PaginationTest {
    private static final double FIRST = 400;
    private static final double NEXT = 600;
    private static final double RESERVED = 300;

    @Property
    void every_row_stands_on_exactly_one_page_in_order(
            @ForAll @Size(max = 200) List<@DoubleRange(min = 23, max = 380) Double> rows) {
        double[] heights = rows.stream().mapToDouble(Double::doubleValue).toArray();
        List<Span> spans = new Pagination(heights, FIRST, NEXT, RESERVED).spans();
        int next = 0;
        for (Span span : spans) {
            assertThat(span.from()).isEqualTo(next);
            next = span.to();
        }
        assertThat(next).isEqualTo(heights.length);
    }

    @Property
    void nothing_runs_over_the_foot_of_a_page(
            @ForAll @Size(max = 200) List<@DoubleRange(min = 23, max = 380) Double> rows) {
        double[] heights = rows.stream().mapToDouble(Double::doubleValue).toArray();
        List<Span> spans = new Pagination(heights, FIRST, NEXT, RESERVED).spans();
        for (int page = 0; page < spans.size(); page++) {
            Span span = spans.get(page);
            double room = (page == 0 ? FIRST : NEXT) - (page == spans.size() - 1 ? RESERVED : 0);
            double height = Arrays.stream(heights, span.from(), span.to()).sum();
            assertThat(height).isLessThanOrEqualTo(room);
        }
    }

    @Test
    void totals_do_not_stand_alone_when_rows_can_go_with_them() {
        assertThat(new Pagination(rowsOf(12), FIRST, NEXT, RESERVED).spans())
                .containsExactly(new Span(0, 10), new Span(10, 12));
    }

    @Test
    void no_rows_make_one_page() {
        assertThat(new Pagination(new double[0], FIRST, NEXT, RESERVED).spans()).containsExactly(new Span(0, 0));
    }

    private static double[] rowsOf(int count) {
        double[] heights = new double[count];
        Arrays.fill(heights, 30);
        return heights;
    }
}
