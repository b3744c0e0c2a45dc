package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.letters.api.Placeholder;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

/** Made-up values, so that whoever writes a template sees a letter and no braces. */
final class Samples {
    private static final String SENDER = "controller";

    private final Properties texts;
    private final LocalDate day;

    Samples(LetterLanguage language, LocalDate day) {
        this.texts = Shipped.samples(language);
        this.day = day;
    }

    LetterValues of(LetterKind kind) {
        return of(kind.asked());
    }

    String sender() {
        return texts.getProperty(SENDER);
    }

    private LetterValues of(List<Placeholder> placeholders) {
        LetterValues values = new LetterValues();
        for (Placeholder each : placeholders) {
            switch (each.sort()) {
                case TEXT -> values.with(each.name(), texts.getProperty(each.name()));
                case DAY -> values.with(each.name(), day);
                case ROWS, SOME_ROWS -> values.with(each.name(), List.of(of(each.fields())));
            }
        }
        return values;
    }
}
