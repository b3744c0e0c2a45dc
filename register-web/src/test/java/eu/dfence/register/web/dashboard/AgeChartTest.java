package eu.dfence.register.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.invoicing.api.Ageing;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgeChartTest {
    @Test
    void bars_stand_on_the_floor_and_keep_their_proportion() {
        AgeChart chart = AgeChart.of(ageing("48211.40", "12930.15", "0"));

        assertThat(chart.lines()).extracting(AgeChart.Line::thousands).last().isEqualTo(new BigDecimal("5E+1"));
        assertThat(chart.bars())
                .allSatisfy(bar -> assertThat(bar.y().add(bar.height())).isEqualByComparingTo("166"));
        assertThat(chart.bars().get(0).height()).isEqualByComparingTo("138.85");
        assertThat(chart.bars().get(2).height()).isZero();
        assertThat(chart.bars().get(1).thousands()).isEqualByComparingTo("12.9");
    }

    @Test
    void nothing_open_is_an_empty_chart_and_no_failure() {
        assertThat(AgeChart.of(ageing("0", "0", "0")).bars())
                .allSatisfy(bar -> assertThat(bar.height()).isZero());
    }

    private static Ageing ageing(String notDue, String upTo14, String upTo30) {
        return new Ageing(List.of(
                new Ageing.Step(Ageing.Band.NOT_DUE, 1, new BigDecimal(notDue)),
                new Ageing.Step(Ageing.Band.UP_TO_14, 1, new BigDecimal(upTo14)),
                new Ageing.Step(Ageing.Band.UP_TO_30, 1, new BigDecimal(upTo30))));
    }
}
