package eu.dfence.register.privacy.breaches;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.customers.api.Correspondence;
import eu.dfence.register.privacy.breaches.api.BreachForm;
import eu.dfence.register.privacy.breaches.api.NoticeForm;
import eu.dfence.register.privacy.breaches.api.TellingDesk;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Fields;
import eu.dfence.register.privacy.letters.api.Letter;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes to the affected in their own language what GDPR Art. 34(2) wants them told. */
@Dependent
class NoticeWriting {
    private static final int LONGEST = 4000;
    /** Names asked for in one statement. */
    private static final int LOOKED_THROUGH = 1000;

    @Inject
    BreachLetters kept;

    @Inject
    BillingDirectory customers;

    @Inject
    Correspondence correspondence;

    @Inject
    Letters letters;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    /** @return how many of the untold were dealt with: written to, or noted as gone */
    int next(Breach breach, NoticeForm form) {
        LetterValues common = common(breach, form);
        List<SubjectId> untold =
                kept.untold(breach).stream().limit(LOOKED_THROUGH).toList();
        Map<SubjectId, String> known = customers.names(untold);
        int done = 0;
        for (SubjectId subject : untold) {
            if (done == TellingDesk.AT_ONCE) break;
            if (!known.containsKey(subject)) {
                kept.add(letter(breach, subject, null));
                done++;
            } else if (reads(subject, form.language())) {
                kept.add(written(breach, common, subject, form.language()));
                done++;
            }
        }
        return done;
    }

    private BreachLetter letter(Breach breach, SubjectId subject, Letter letter) {
        return new BreachLetter(breach, subject, letter, me.accountId(), clock.instant());
    }

    private boolean reads(SubjectId subject, LetterLanguage language) {
        BillingDetails details = customers.billingDetails(subject);
        return LetterLanguage.of(Locale.forLanguageTag(details.language())) == language;
    }

    private BreachLetter written(Breach breach, LetterValues common, SubjectId subject, LetterLanguage language) {
        List<String> addressee = correspondence.addressField(subject);
        common.with("addressee", String.join("\n", addressee));
        Letter letter = letters.render(LetterKind.BREACH_NOTICE, Locale.forLanguageTag(language.tag()), common);
        return letter(breach, subject, letter).telling(Fields.letter(addressee, Field.RIGHTS));
    }

    private LetterValues common(Breach breach, NoticeForm form) {
        if (form.language() == null) throw new RegisterException("breaches.refused.notice", LONGEST);
        BreachForm facts = breach.facts().told();
        if (facts.categories().isEmpty()) throw new RegisterException("breaches.refused.categories");
        Words words = new Words(form.language(), clock.getZone());
        Rights officer = me.rights();
        return new LetterValues()
                .with("case", breach.number())
                .with("contact", needed(form.contact()))
                .with("signatory", officer.displayName())
                .with("signatory-title", officer.title() == null ? officer.employerName() : officer.title())
                .with("noticed-on", LocalDate.ofInstant(facts.foundAt(), clock.getZone()))
                .with("breach", needed(form.happened()))
                .with("data", rows("item", facts.categories().stream().map(each -> words.text("category." + each))))
                .with("consequences", needed(form.consequences()))
                .with("measures", needed(form.measures()))
                .with("advice", rows("step", needed(form.advice()).lines().filter(line -> !line.isBlank())));
    }

    private static List<LetterValues> rows(String name, Stream<String> texts) {
        return texts.map(each -> new LetterValues().with(name, each)).toList();
    }

    private static String needed(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) throw new RegisterException("breaches.refused.notice", LONGEST);
        return text;
    }
}
