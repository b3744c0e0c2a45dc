package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.ProcessingWords;
import eu.dfence.register.privacy.notice.api.PublishedFile;
import eu.dfence.register.privacy.notice.api.PublishedNotices;
import eu.dfence.register.privacy.notice.api.VersionRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Dependent
class Published implements PublishedNotices {
    @Inject
    Editions editions;

    @Override
    public Optional<PublishedFile> inForce(LocalDate day, LetterLanguage language, boolean paper) {
        return editions.inForce(day).flatMap(from -> version(from, language, paper));
    }

    @Override
    public Optional<PublishedFile> version(LocalDate from, LetterLanguage language, boolean paper) {
        return editions.text(from, language).map(text -> paper ? text.paper() : text.file());
    }

    @Override
    public byte[] versions(LetterLanguage language) {
        Words words = new Words(language);
        List<VersionRow> rows = VersionRows.of(editions.rows(), Map.of());
        Html out = new Html(language.tag(), words.text("versions.title"), words.text("skip"));
        out.raw("<nav aria-label=\"").text(words.text("language")).raw("\">");
        for (LetterLanguage each : LetterLanguage.values()) {
            out.raw("<a href=\"versions-" + each.tag() + "\" lang=\"" + each.tag() + "\""
                    + (each == language ? " aria-current=\"page\"" : "") + ">");
            out.text(new Words(each).text("called")).raw("</a>");
        }
        out.raw("</nav></header><main id=\"content\" tabindex=\"-1\">").element("h1", words.text("versions.title"));
        if (rows.isEmpty()) out.element("p", words.text("versions.none"));
        else table(out, rows, words);
        return out.raw("</main>").end().getBytes(StandardCharsets.UTF_8);
    }

    private static void table(Html out, List<VersionRow> rows, Words words) {
        ProcessingWords called = new ProcessingWords(words.language());
        out.raw("<table><thead><tr>");
        for (String key : List.of("versions.from", "versions.to", "versions.text")) {
            out.raw("<th scope=\"col\">").text(words.text(key)).raw("</th>");
        }
        out.raw("</tr></thead><tbody>");
        for (VersionRow row : rows) {
            out.raw("<tr><th scope=\"row\">").text(called.day(row.from())).raw("</th><td>");
            out.text(row.to() == null ? "" : called.day(row.to())).raw("</td><td>");
            row.texts()
                    .forEach(text -> out.link(
                                    row.from() + "-" + text.language().tag(),
                                    new Words(text.language()).text("called") + ", " + called.day(row.from()))
                            .raw(" "));
            out.raw("</td></tr>");
        }
        out.raw("</tbody></table>");
    }
}
