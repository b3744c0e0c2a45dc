package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.Filled.Part;
import eu.dfence.register.privacy.letters.Piece.Heading;
import eu.dfence.register.privacy.letters.Piece.Title;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The sheet around the text: who writes, on which day, in which case, to whom, and which page it is. The places follow
 * the Finnish letter (SFS 2487), so that the addressee stands in the window of the envelope.
 *
 * @param sender the first line is the name
 * @param date as the language writes it, or null on a form
 * @param caseNumber or null on a form
 * @param addressee or null on a form
 */
record Stationery(LetterLanguage language, String sender, String date, String caseNumber, String addressee) {
    private static final String STYLE = resource("letter.css");
    private static final Map<LetterLanguage, String> PAGE =
            Map.of(LetterLanguage.FI, "Sivu", LetterLanguage.EN, "Page", LetterLanguage.SV, "Sida");
    private static final Map<LetterLanguage, String> CASE =
            Map.of(LetterLanguage.FI, "Asia", LetterLanguage.EN, "Case", LetterLanguage.SV, "Ärende");

    private static String resource(String name) {
        try (InputStream in = Stationery.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    String name() {
        return sender.strip().lines().findFirst().orElse("").strip();
    }

    String xhtml(Filled filled) {
        return xhtml(filled.title(), bookmarks(filled.parts()), new Prose(filled).xhtml());
    }

    String xhtml(String title, List<Bookmark> bookmarks, String body) {
        Markup out = new Markup();
        out.open("html xmlns=\"http://www.w3.org/1999/xhtml\"", "lang", language.tag());
        head(out, title, bookmarks);
        out.open("body");
        running(out, title);
        letterhead(out);
        return out + body + "</body></html>";
    }

    private static List<Bookmark> bookmarks(List<Part> parts) {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.piece() instanceof Title title) bookmarks.add(new Bookmark(part.plain(title.words()), i));
            if (part.piece() instanceof Heading heading) bookmarks.add(new Bookmark(part.plain(heading.words()), i));
        }
        return bookmarks;
    }

    private void head(Markup out, String title, List<Bookmark> bookmarks) {
        out.open("head").open("title").text(title).close("title");
        out.open("meta name=\"author\"", "content", name()).close("meta");
        out.open("meta name=\"subject\"", "content", caseNumber == null ? title : caseNumber)
                .close("meta");
        out.open("bookmarks");
        bookmarks.forEach(each -> bookmark(out, each));
        out.close("bookmarks").open("style");
        out.text(STYLE.replace("$page", PAGE.get(language)));
        out.close("style").close("head");
    }

    private static void bookmark(Markup out, Bookmark to) {
        out.open("bookmark href=\"#" + Prose.anchor(to.number()) + "\"", "name", to.name())
                .close("bookmark");
    }

    private void running(Markup out, String title) {
        out.open("div", "class", "running").text(name()).text(" · " + title);
        if (caseNumber != null) out.text(" · " + caseNumber);
        out.close("div");
    }

    private void letterhead(Markup out) {
        out.open("div", "class", "sender");
        List<String> lines = sender.strip().lines().toList();
        out.open("p", "class", "name").text(lines.get(0)).close("p");
        if (lines.size() > 1) {
            out.open("p")
                    .rows(String.join("\n", lines.subList(1, lines.size())))
                    .close("p");
        }
        out.close("div");
        out.open("div", "class", "facts");
        if (date != null) out.open("p").text(date).close("p");
        if (caseNumber != null) {
            out.open("p").text(CASE.get(language) + " ").rows(caseNumber).close("p");
        }
        out.close("div");
        if (addressee != null) {
            out.open("div", "class", "addressee")
                    .open("p")
                    .rows(addressee)
                    .close("p")
                    .close("div");
        }
    }
}
