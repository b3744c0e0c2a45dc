package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Paper;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.Passage;
import eu.dfence.register.privacy.notice.api.ProcessingWords;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A version as everybody sees it: the page, and the same text for paper. The same text makes the same bytes. */
record PublicPage(LetterLanguage language, LocalDate day, List<Passage> passages) {
    static final String MEDIA = "text/html;charset=UTF-8";

    byte[] html() {
        Words words = new Words(language);
        Html out = new Html(language.tag(), words.text("title"), words.text("skip"));
        languages(out, words);
        out.raw("<main id=\"content\" tabindex=\"-1\">").element("h1", words.text("title"));
        out.raw("<p class=\"drawn\">").text(drawn(words)).raw("</p>");
        out.raw("<p class=\"ways\">");
        out.link(day + "-" + language.tag() + ".pdf", words.text("pdf")).raw(" ");
        out.link("versions-" + language.tag(), words.text("versions")).raw("</p>");
        passages.forEach(each -> section(out, each));
        return out.raw("</main>").end().getBytes(StandardCharsets.UTF_8);
    }

    private void languages(Html out, Words words) {
        out.raw("<nav aria-label=\"").text(words.text("language")).raw("\">");
        for (LetterLanguage each : LetterLanguage.values()) {
            out.raw("<a href=\"" + day + "-" + each.tag() + "\" lang=\"" + each.tag() + "\""
                    + (each == language ? " aria-current=\"page\"" : "") + ">");
            out.text(new Words(each).text("called")).raw("</a>");
        }
        out.raw("</nav></header>");
    }

    private static void section(Html out, Passage passage) {
        String id = anchor(passage.clause());
        out.raw("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-h\"><h2 id=\"" + id + "-h\">");
        out.text(passage.heading()).raw("</h2>");
        boolean listing = false;
        for (Passage.Line line : passage.said()) {
            if (line.item() != listing) out.raw(line.item() ? "<ul>" : "</ul>");
            listing = line.item();
            out.element(line.item() ? "li" : "p", line.text());
        }
        out.raw(listing ? "</ul></section>" : "</section>");
    }

    static String anchor(Clause clause) {
        return clause.name().toLowerCase(Locale.ROOT);
    }

    private String drawn(Words words) {
        return words.text("drawn") + " " + new ProcessingWords(language).day(day);
    }

    Paper paper() {
        Words words = new Words(language);
        return new Paper(
                language,
                words.text("title"),
                null,
                passages.stream()
                        .map(each -> new Paper.Section(each.heading(), printed(each), List.of()))
                        .toList());
    }

    private List<String> printed(Passage passage) {
        Stream<String> first =
                passage.clause() == Clause.REGISTER ? Stream.of(drawn(new Words(language))) : Stream.of();
        Stream<String> lines = passage.said().stream().map(line -> line.item() ? "– " + line.text() : line.text());
        return Stream.concat(first, lines).toList();
    }
}
