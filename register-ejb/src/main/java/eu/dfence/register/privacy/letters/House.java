package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterKind.Use;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.letters.api.Paper;
import java.time.LocalDate;

/**
 * What the house itself puts on every letter of a day.
 *
 * @param sender the controller; the first line is its name
 * @param ombudsman how to reach the supervisory authority
 * @param court the way to a court
 */
record House(LetterLanguage language, LocalDate day, String sender, String ombudsman, String court) {
    byte[] print(Template template, LetterValues values) {
        boolean form = template.kind().use() == Use.FORM;
        Stationery sheet = new Stationery(
                language,
                sender,
                form ? null : Told.day(language, day),
                form ? null : values.text("case").orElseThrow(),
                form ? null : values.text("addressee").orElseThrow());
        return Press.print(sheet.xhtml(new Filled(template, told(template.kind(), values, sheet))));
    }

    byte[] print(Paper paper) {
        Stationery sheet = new Stationery(language, sender, Told.day(language, day), paper.caseNumber(), null);
        PaperMarkup markup = new PaperMarkup(paper);
        return Press.print(sheet.xhtml(paper.title(), markup.bookmarks(), markup.body()));
    }

    private Told told(LetterKind kind, LetterValues values, Stationery sheet) {
        Completeness.check(kind, values);
        LetterValues own = new LetterValues()
                .with("date", day)
                .with("controller", sheet.name())
                .with("ombudsman", ombudsman.strip())
                .with("court", court.strip());
        return new Told(language, values, new Told(language, own));
    }
}
