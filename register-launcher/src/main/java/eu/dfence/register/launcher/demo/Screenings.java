package eu.dfence.register.launcher.demo;

import eu.dfence.register.privacy.screening.api.Outcome;
import eu.dfence.register.privacy.screening.api.Question;
import java.time.Instant;
import java.time.LocalDate;

/** One screening, signed last spring: the customer register needs no impact assessment. */
final class Screenings {
    private Screenings() {}

    static void into(Rows rows, Chance chance, LocalDate today, Staff staff) {
        Instant signed = chance.moment(today.minusDays(200));
        rows.into(
                        "screening_screening",
                        "id",
                        "version",
                        "public_id",
                        "processing_id",
                        "revision",
                        "processing",
                        "describes",
                        "outcome",
                        "reasons",
                        "advice",
                        "review_on",
                        "signed_at",
                        "signed_by")
                .add(
                        1L,
                        1,
                        chance.id(signed),
                        chance.id(signed),
                        1,
                        "Asiakasrekisterin ylläpito",
                        "Asiakkaiden ja heidän yhteyshenkilöidensä nimet, yhteystiedot, tilaukset ja laskut tilausten"
                                + " toimittamista ja laskutusta varten.",
                        Outcome.NOT_NEEDED.name(),
                        "Yksikään 35 artiklan 3 kohdan tapaus ei täyty, eikä käsittely ole valtuutetun luettelossa."
                                + " WP248-kriteereistä täyttyy enintään yksi.",
                        "Arviointia ei tarvita. Harkinta uusitaan, jos rekisteriin tulee profilointia tai luottotietoja.",
                        today.plusDays(165),
                        signed,
                        staff.id("tietosuoja"));
        Rows.Table answers =
                rows.into("screening_answer", "id", "version", "screening_id", "question", "yes", "reason");
        for (Question question : Question.values()) {
            boolean large = question == Question.LARGE_SCALE;
            String reason = large ? "Rekisterissä on asiakkaita koko maasta." : null;
            answers.add(answers.nextId(), 1, 1L, question.name(), large, reason);
        }
    }
}
