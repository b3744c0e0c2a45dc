package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.Letter;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterKind.Use;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.privacy.letters.api.Paper;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

@Dependent
class LetterWriter implements Letters {
    @Inject
    Wordings wordings;

    @Inject
    Clock clock;

    @Override
    public Letter render(LetterKind kind, Locale locale, LetterValues values) {
        if (kind.use() == Use.PART) throw new RegisterException("letters.refused.part");
        Completeness.check(kind, values);
        LetterLanguage language = LetterLanguage.of(locale);
        LocalDate today = LocalDate.now(clock);
        Wording wording = wordings.inForce(kind, language, today).orElseThrow();
        Template template = Template.read(kind, wording.body());
        if (!template.faults().isEmpty()) throw new RegisterException("letters.refused.outdated", wording.number());
        byte[] pdf = wordings.house(language, today).print(template, values);
        return new Letter(kind, language, wording.number(), wording.sha256(), pdf, Sha256.hex(pdf));
    }

    @Override
    public byte[] print(Paper paper) {
        return wordings.house(paper.language(), LocalDate.now(clock)).print(paper);
    }

    @Override
    public String ombudsman(LetterLanguage language) {
        return wordings.house(language, LocalDate.now(clock)).ombudsman();
    }
}
