package eu.dfence.register.invoicing.print;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.invoicing.print.api.PrintLanguage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FiguresTest {
    private final Figures finnish = new Figures(PrintLanguage.FI);
    private final Figures english = new Figures(PrintLanguage.EN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0            | 0,00          | 0.00
            18.40        | 18,40         | 18.40
            18.4         | 18,40         | 18.40
            12.34567     | 12,34567      | 12.34567
            12.34500     | 12,345        | 12.345
            1234.50      | 1 234,50      | 1,234.50
            999999999.99 | 999 999 999,99 | 999,999,999.99
            1000         | 1 000,00      | 1,000.00
            -12.54       | −12,54        | −12.54
            0.00001      | 0,00001       | 0.00001
            """)
    void money_has_two_decimals_or_as_many_as_it_needs(BigDecimal euros, String inFinnish, String inEnglish) {
        assertThat(finnish.money(euros).replace('\u00A0', ' ')).isEqualTo(inFinnish);
        assertThat(english.money(euros)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25.000 | 25 kpl
            1.500  | 1,5 kpl
            0.333  | 0,333 kpl
            1000   | 1 000 kpl
            -1     | −1 kpl
            """)
    void quantity_has_no_idle_decimals(BigDecimal quantity, String printed) {
        assertThat(finnish.quantity(quantity, "kpl").replace('\u00A0', ' ')).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25.5 | 25,5 %
            10.0 | 10 %
            0.0  | 0 %
            """)
    void rate_has_no_idle_decimals(BigDecimal rate, String printed) {
        assertThat(finnish.percent(rate).replace('\u00A0', ' ')).isEqualTo(printed);
    }

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void every_language_has_every_label(PrintLanguage language) {
        Labels labels = Labels.in(language);
        assertThat(labels.keys()).isEqualTo(Labels.in(PrintLanguage.FI).keys());
        assertThat(labels.keys()).noneMatch(key -> labels.text(key).isBlank());
    }

    @Test
    void unknown_language_is_printed_in_finnish() {
        assertThat(PrintLanguage.of("sv")).isEqualTo(PrintLanguage.SV);
        assertThat(PrintLanguage.of("EN")).isEqualTo(PrintLanguage.EN);
        assertThat(PrintLanguage.of("de")).isEqualTo(PrintLanguage.FI);
        assertThat(PrintLanguage.of(null)).isEqualTo(PrintLanguage.FI);
    }
}
