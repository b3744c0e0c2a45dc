package eu.dfence.register.privacy.notice.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.PartnerRole;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProcessingWordsTest {
    private static final Map<String, Enum<?>[]> NAMED = Map.of(
            "purpose", Purpose.values(),
            "legal", LegalBasis.values(),
            "category", DataCategory.values(),
            "clock", RetentionClock.values(),
            "source", Source.values(),
            "role", PartnerRole.values(),
            "disclosure", DisclosurePurpose.values(),
            "cookie", Cookie.values(),
            "period", RetentionPeriod.Unit.values());

    @Test
    @Tag("R-90")
    void everything_that_can_be_told_has_words_in_every_language() {
        Set<String> wanted = NAMED.entrySet().stream()
                .flatMap(each -> Stream.of(each.getValue()).map(constant -> each.getKey() + "." + constant.name()))
                .collect(Collectors.toSet());
        Arrays.stream(TransferBasis.values())
                .filter(basis -> basis != TransferBasis.TECHNICAL_NECESSITY)
                .forEach(basis -> wanted.add("transfer." + basis));
        wanted.add("register");
        wanted.add("sub-processor");
        for (LetterLanguage language : LetterLanguage.values()) {
            assertThat(new ProcessingWords(language).keys()).isEqualTo(wanted);
        }
    }

    @Test
    void period_is_told_with_its_beginning_and_its_law() {
        RetentionPeriod three = new RetentionPeriod(
                RetentionClock.ORDER,
                RetentionPeriod.Whom.EVERYBODY,
                3,
                RetentionPeriod.Unit.YEAR,
                RetentionPeriod.Counting.EVENT,
                RetentionPeriod.Afterwards.ANONYMISE,
                Map.of("fi", "toimituksesta", "sv", "från leveransen", "en", "from delivery"),
                Map.of("fi", "728/2003 4 §", "sv", "728/2003 4 §", "en", "728/2003, section 4"));
        assertThat(new ProcessingWords(LetterLanguage.FI).kept(List.of(three)))
                .isEqualTo("3 vuotta toimituksesta (728/2003 4 §)");
        assertThat(new ProcessingWords(LetterLanguage.EN).kept(List.of(three, three)))
                .isEqualTo("3 years from delivery (728/2003, section 4); 3 years from delivery (728/2003, section 4)");
    }

    @Test
    void days_and_countries_are_told_as_each_language_does() {
        assertThat(new ProcessingWords(LetterLanguage.FI).day(LocalDate.of(2018, 1, 4)))
                .isEqualTo("4.1.2018");
        assertThat(new ProcessingWords(LetterLanguage.SV).country("US")).isEqualTo("USA");
    }
}
