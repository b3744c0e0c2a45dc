package eu.dfence.register.privacy.outbox;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.letters.api.Sentences;
import eu.dfence.register.privacy.outbox.api.DispatchKind;
import eu.dfence.register.staff.api.Rights;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a letter says of its own, in the language of whoever gets it. */
record Wording(
        SubjectId subject,
        String number,
        DispatchKind kind,
        String party,
        String about,
        String content,
        String language,
        LocalDate givenOn,
        LocalDate madeOn,
        LocalDate answerBy,
        LocalDate sentOn) {
    private static final Map<String, Sentences> WORDS = Sentences.all(Wording.class, "Outbox");

    private static final String BETWEEN = "\n";

    /** As {@link #content} has them. */
    static String of(List<String> items) {
        return String.join(BETWEEN, items);
    }

    /** As {@link #content} has them. */
    static String of(Collection<DataCategory> categories, String language) {
        Sentences words = WORDS.get(language);
        return of(categories.stream()
                .map(category -> words.text("category." + category))
                .toList());
    }

    LetterKind letter() {
        return switch (kind) {
            case DELETION_ORDER -> sentOn == null ? LetterKind.DELETION_ORDER : LetterKind.DELETION_REMINDER;
            case NOTICE -> LetterKind.ERASURE_NOTICE;
            case FINISHED -> LetterKind.ERASURE_FINISHED;
        };
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    LetterValues values(Rights officer) {
        LetterValues values = new LetterValues()
                .with("addressee", party == null ? about : party)
                .with("case", number)
                .with("contact", officer.displayName())
                .with("signatory", officer.displayName())
                .with("signatory-title", officer.title())
                .with("done-on", madeOn)
                .with("items", items());
        if (kind == DispatchKind.FINISHED) return values;
        values.with("person", about).with("given-on", givenOn);
        if (kind == DispatchKind.NOTICE) return values;
        values.with("answer-by", answerBy);
        return sentOn == null ? values : values.with("ordered-on", sentOn);
    }

    private List<LetterValues> items() {
        return content.lines()
                .map(item -> new LetterValues().with("item", item))
                .toList();
    }
}
