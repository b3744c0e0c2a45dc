package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterKind.Use;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.time.LocalDate;

/** A letter told made-up values, of the house as it is; who the controller is may still be made up too. */
final class Preview {
    private final Wordings wordings;
    private final LetterLanguage language;
    private final LocalDate day;

    Preview(Wordings wordings, LetterLanguage language, LocalDate day) {
        this.wordings = wordings;
        this.language = language;
        this.day = day;
    }

    byte[] of(Template template, String body) {
        LetterKind shown = template.kind();
        if (shown.use() != Use.PART)
            return house(null, null).print(template, samples().of(shown));
        Template around =
                Template.read(LetterKind.REFUSAL_CERTIFICATE, text(LetterKind.REFUSAL_CERTIFICATE, null, null));
        return house(shown, body).print(around, samples().of(around.kind()));
    }

    private House house(LetterKind replaced, String by) {
        return new House(
                language,
                day,
                text(LetterKind.CONTROLLER, replaced, by),
                text(LetterKind.OMBUDSMAN, replaced, by),
                text(LetterKind.COURT, replaced, by));
    }

    private String text(LetterKind kind, LetterKind replaced, String by) {
        return kind == replaced
                ? by
                : wordings.inForce(kind, language, day)
                        .map(Wording::body)
                        .orElseGet(() -> samples().sender());
    }

    private Samples samples() {
        return new Samples(language, day);
    }
}
