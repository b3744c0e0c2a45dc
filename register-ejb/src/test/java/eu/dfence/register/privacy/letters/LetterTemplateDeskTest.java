package eu.dfence.register.privacy.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.TemplateCard;
import eu.dfence.register.privacy.letters.api.TemplateFault;
import eu.dfence.register.privacy.letters.api.TemplateFault.Why;
import eu.dfence.register.privacy.letters.api.TemplateRow;
import eu.dfence.register.privacy.letters.api.TemplateSaving;
import eu.dfence.register.privacy.letters.api.TemplateVersion;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LetterTemplateDeskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID OFFICER = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final String SOUND = "# Pyyntönne on saapunut\nVastaamme viimeistään {{due-on}}.\n";

    private final LetterTemplateDeskBean desk = new LetterTemplateDeskBean();

    @BeforeEach
    void open() {
        desk.clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Helsinki"));
        desk.wordings = new KeptInMemory();
        desk.histories = new Histories();
        desk.histories.wordings = desk.wordings;
        desk.histories.names = accounts -> Map.of(OFFICER, "Elina Kuusela");
        desk.me = new CurrentStaff() {
            @Override
            public Rights rights() {
                throw new UnsupportedOperationException();
            }

            @Override
            public UUID accountId() {
                return OFFICER;
            }
        };
    }

    @Test
    void text_that_nobody_changed_is_the_shipped_one() {
        TemplateCard card = card(null);
        assertThat(card.body()).startsWith("# Pyyntönne on vastaanotettu");
        assertThat(card.newest()).isZero();
        assertThat(card.shippedInForce()).isTrue();
        assertThat(card.history()).isEmpty();
    }

    @Test
    void saved_text_is_the_next_version_and_the_earlier_stays() {
        assertThat(save(0, TODAY, SOUND)).isEqualTo(new TemplateSaving.Stored(1));
        assertThat(save(1, TODAY.plusDays(9), SOUND + "Kiitos.\r\n")).isEqualTo(new TemplateSaving.Stored(2));

        TemplateCard card = card(null);
        assertThat(card.body()).isEqualTo(SOUND + "Kiitos.\n");
        assertThat(card.history()).extracting(TemplateVersion::number).containsExactly(2, 1);
        assertThat(card.history()).extracting(TemplateVersion::inForce).containsExactly(false, true);
        assertThat(card.history()).extracting(TemplateVersion::changedBy).containsOnly("Elina Kuusela");
        assertThat(card(1).body()).isEqualTo(SOUND);
        assertThat(card(0).body()).startsWith("# Pyyntönne on vastaanotettu");
        assertThat(desk.list()).contains(new TemplateRow(LetterKind.ACKNOWLEDGEMENT, "fi", 2, TODAY.plusDays(9)));
    }

    @Test
    @Tag("R-87")
    void text_with_faults_is_not_kept_and_each_fault_says_where_it_is() {
        assertThat(save(0, TODAY, SOUND + "Hei {{nimi}}"))
                .isEqualTo(new TemplateSaving.Faulty(List.of(new TemplateFault(3, 5, Why.UNKNOWN, "nimi"))));
        assertThat(card(null).newest()).isZero();
        assertThat(desk.check(LetterKind.ACKNOWLEDGEMENT, LetterLanguage.FI, SOUND))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoredTemplate(
                        LetterKind.EXTENSION, LetterLanguage.FI, 1, TODAY, SOUND, OFFICER, Instant.EPOCH));
    }

    @Test
    void who_opened_an_older_version_writes_over_nobody() {
        save(0, TODAY, SOUND);
        assertThat(save(0, TODAY, SOUND + "Toinen.")).isEqualTo(new TemplateSaving.Stale());
        assertThat(card(null).newest()).isEqualTo(1);
    }

    @Test
    void no_text_takes_effect_in_the_past() {
        assertThatThrownBy(() -> save(0, TODAY.minusDays(1), SOUND))
                .isInstanceOf(RegisterException.class)
                .hasMessage("letters.refused.past");
    }

    @Test
    void version_that_never_was_is_unknown() {
        assertThatThrownBy(() -> card(7)).isInstanceOf(RegisterException.class).hasMessage("letters.unknown");
    }

    @Test
    void preview_shows_a_letter_even_before_anybody_wrote_who_the_controller_is() {
        assertThat(LetterFixture.text(desk.preview(LetterKind.ACKNOWLEDGEMENT, LetterLanguage.FI, SOUND)))
                .contains("Esimerkki Oy", "Vastaamme viimeistään 22.11.2026.");
        assertThatThrownBy(() -> desk.preview(LetterKind.ACKNOWLEDGEMENT, LetterLanguage.FI, "Hei"))
                .isInstanceOf(RegisterException.class)
                .hasMessage("letters.refused.faults");
    }

    @Test
    @Tag("R-88")
    void part_is_previewed_inside_the_certificate() {
        assertThat(LetterFixture.text(desk.preview(LetterKind.OMBUDSMAN, LetterLanguage.SV, "Ny adress 1")))
                .contains("Intyg över avslag på begäran", "Ny adress 1")
                .doesNotContain("Fågelviksgränden");
        assertThat(LetterFixture.text(desk.preview(LetterKind.CONTROLLER, LetterLanguage.FI, "Uusi Oy\nTie 1")))
                .contains("Uusi Oy", "Rekisterinpitäjä Uusi Oy");
    }

    @Test
    void list_says_what_nobody_could_ship() {
        assertThat(desk.list()).hasSize(LetterKind.values().length * 3);
        assertThat(desk.list().stream().filter(TemplateRow::missing)).hasSize(3);
        desk.save(LetterKind.CONTROLLER, LetterLanguage.FI, 0, TODAY, "Esimerkki Oy\nVarastokatu 8");
        assertThat(desk.list().stream().filter(TemplateRow::missing)).hasSize(2);
    }

    private TemplateSaving save(int basedOn, LocalDate from, String body) {
        return desk.save(LetterKind.ACKNOWLEDGEMENT, LetterLanguage.FI, basedOn, from, body);
    }

    private TemplateCard card(Integer number) {
        return desk.template(LetterKind.ACKNOWLEDGEMENT, LetterLanguage.FI, number);
    }

    /** As the database answers. */
    private static final class KeptInMemory extends Wordings {
        private final List<StoredTemplate> kept = new ArrayList<>();

        @Override
        Optional<Wording> inForce(LetterKind kind, LetterLanguage language, LocalDate day) {
            return versions(kind, language).stream()
                    .filter(each -> !each.validFrom().isAfter(day))
                    .max(Comparator.comparing(StoredTemplate::validFrom)
                            .thenComparing(each -> each.wording().number()))
                    .map(StoredTemplate::wording)
                    .or(() -> Shipped.text(kind, language));
        }

        @Override
        List<StoredTemplate> versions(LetterKind kind, LetterLanguage language) {
            List<StoredTemplate> found = new ArrayList<>(
                    kept.stream().filter(each -> each.isOf(kind, language)).toList());
            found.sort(Comparator.comparingInt(each -> -each.wording().number()));
            return found;
        }

        @Override
        List<TemplateRow> newest() {
            List<TemplateRow> rows = new ArrayList<>();
            for (LetterKind kind : LetterKind.values()) {
                for (LetterLanguage language : LetterLanguage.values()) {
                    versions(kind, language).stream()
                            .findFirst()
                            .map(each -> new TemplateRow(
                                    kind, language.tag(), each.wording().number(), each.validFrom()))
                            .ifPresent(rows::add);
                }
            }
            return rows;
        }

        @Override
        void add(StoredTemplate template) {
            kept.add(template);
        }
    }
}
