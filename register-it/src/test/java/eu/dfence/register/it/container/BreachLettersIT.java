package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.breaches.api.AffectedDesk;
import eu.dfence.register.privacy.breaches.api.AffectedQuery;
import eu.dfence.register.privacy.breaches.api.AffectedRow;
import eu.dfence.register.privacy.breaches.api.BreachDesk;
import eu.dfence.register.privacy.breaches.api.BreachForm;
import eu.dfence.register.privacy.breaches.api.Nature;
import eu.dfence.register.privacy.breaches.api.NoticeForm;
import eu.dfence.register.privacy.breaches.api.Risk;
import eu.dfence.register.privacy.breaches.api.RulingForm;
import eu.dfence.register.privacy.breaches.api.Telling;
import eu.dfence.register.privacy.breaches.api.TellingDesk;
import eu.dfence.register.privacy.breaches.api.TellingProgress;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The affected are told of a breach, each once (GDPR Art. 34). */
@ExtendWith(ArquillianExtension.class)
class BreachLettersIT {
    @Inject
    Callers callers;

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @Inject
    BreachDesk breaches;

    @Inject
    AffectedDesk affected;

    @Inject
    TellingDesk telling;

    @Inject
    ProhibitionDesk prohibitions;

    @Inject
    Clock clock;

    @Inject
    Left left;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-98")
    void each_of_the_affected_is_written_to_once_whatever_they_forbade() throws Exception {
        SubjectId told = persons.registered("Kerrottava", "Kerttu", "kerrottava.kerttu@example.com", "040 765 4322");
        callers.as("asiakaspalvelu", () -> {
            prohibitions.set(told, Prohibition.Kind.DIRECT_MARKETING, Channel.PHONE);
            return null;
        });
        UUID breach = officer.sees(() -> breaches.record(form(Set.of()))).id();
        AffectedQuery byHand = new AffectedQuery(
                AffectedQuery.Origin.HAND, null, null, null, null, null, "kerrottava.kerttu@example.com");
        officer.sees(() -> affected.find(breach, seen(breach), byHand));
        NoticeForm notice = new NoticeForm(
                LetterLanguage.FI,
                "Tunnus vietiin.",
                "Huijausviestejä.",
                "Tunnus suljettiin.",
                "Varokaa linkkejä.",
                "03 555");
        assertThatThrownBy(() -> write(breach, notice)).hasMessage("breaches.refused.not-telling");
        officer.does(() -> breaches.assess(
                breach, seen(breach), new RulingForm(Risk.HIGH, "Huijauksen vaara.", true, null, Telling.TOLD, null)));
        assertThatThrownBy(() -> write(breach, notice)).hasMessage("breaches.refused.categories");
        officer.does(() -> breaches.describe(breach, seen(breach), form(Set.of(DataCategory.NAME))));
        TellingProgress progress = write(breach, notice);
        assertThat(progress).isEqualTo(new TellingProgress(1, 1, 0, 0));
        assertThatThrownBy(() -> write(breach, notice)).hasMessage("breaches.refused.nobody-left");
        assertThat(left.of(told)).as("written, not sent").isEmpty();
        assertThat(officer.sees(() -> telling.sent(breach, seen(breach), officer.today()))
                        .sent())
                .isOne();
        assertThat(left.of(told)).singleElement().satisfies(row -> {
            assertThat(row.exit()).isEqualTo(Exit.LETTER);
            assertThat(row.to()).isEqualTo(Addressee.Kind.DATA_SUBJECT);
            assertThat(row.purpose()).isEqualTo(DisclosurePurpose.LEGAL_OBLIGATION);
            assertThat(row.fields())
                    .containsExactlyInAnyOrder(Field.NAME, Field.STREET, Field.POSTAL_CODE, Field.CITY, Field.RIGHTS);
        });
        AffectedRow row =
                officer.sees(() -> affected.persons(breach, null)).rows().get(0);
        assertThat(row.toldOn()).isEqualTo(officer.today());
        assertThat(officer.sees(() -> telling.letter(row.letter())).pdf()).startsWith('%', 'P', 'D', 'F');
    }

    private TellingProgress write(UUID breach, NoticeForm notice) throws Exception {
        return officer.sees(() -> telling.write(breach, seen(breach), notice));
    }

    /** Asked by whoever acts. */
    private int seen(UUID breach) {
        return breaches.breach(breach).version();
    }

    private BreachForm form(Set<DataCategory> categories) {
        Instant at = clock.instant().minusSeconds(60);
        return new BreachForm(
                "Tunnus vieraissa käsissä",
                "Tunnusta käytti joku muu.",
                "Katselulokista.",
                at,
                at,
                null,
                null,
                Set.of(Nature.CONFIDENTIALITY),
                categories,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
