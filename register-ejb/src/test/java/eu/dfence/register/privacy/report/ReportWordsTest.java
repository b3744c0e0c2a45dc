package eu.dfence.register.privacy.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportWordsTest {
    @Test
    void every_language_has_the_same_words_of_every_class_purpose_basis_and_period() {
        Set<String> keys = Words.in("fi").keys();
        assertThat(Words.in("en").keys()).isEqualTo(keys);
        assertThat(Words.in("sv").keys()).isEqualTo(keys);
        Set<String> wanted = new TreeSet<>();
        for (DataCategory each : DataCategory.values()) wanted.add("category." + each);
        for (RetentionPeriod.Unit each : RetentionPeriod.Unit.values()) wanted.add("period." + each);
        for (Purpose each : Purpose.values()) {
            wanted.add("purpose." + each);
            wanted.add("basis." + each);
        }
        assertThat(keys).containsAll(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number|2026-11-05|5.11.2026|5 November 2026",
                "at|2026-11-05T22:30:00Z|6.11.2026 klo 0.30|6 November 2026, 00:30",
                "net|12.50|12,50|12.50",
                "net|-1200.00|-1200,00|-1200.00",
                "quantity|3.000|3|3",
                "quantity|0.250|0,25|0.25",
                "unit_price|34.50000|34,50|34.50",
                "unit_price|0.12345|0,12345|0.12345",
                "discount_percent|0.0|0|0",
                "written|true|kyllä|yes",
                "status|ENDED|päättynyt|ended",
                "text|MAIJA|MAIJA|MAIJA",
                "content|2049 B|tiedosto, 3 kt|file, 3 kB",
                "text|12 B|12 B|12 B"
            })
    @Tag("R-77")
    void values_are_written_as_people_read_them(String column, String value, String finnish, String english) {
        assertThat(said("fi", column, value)).isEqualTo(finnish);
        assertThat(said("en", column, value)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"CUSTOMER|te itse", "RESELLER, Kauppa Oy|jälleenmyyjä, Kauppa Oy", "|rekisterinpitäjä", "Muu|Muu"})
    @Tag("R-77")
    void a_source_is_told_with_its_partners_name(String source, String told) {
        Holding held = new Holding(DataCategory.NAME, "t", "c", "v", source, null, false);
        assertThat(new ValueWords(Words.in("fi")).source(held)).isEqualTo(told);
    }

    private static String said(String language, String column, String value) {
        Holding held = new Holding(DataCategory.NAME, "t", column, value, null, null, false);
        return new ValueWords(Words.in(language)).said(new Value(held, 1, null, false));
    }
}
