package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.Paper;
import eu.dfence.register.privacy.letters.api.Paper.Section;
import eu.dfence.register.privacy.letters.api.Paper.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes a paper as XHTML. */
final class PaperMarkup {
    private final Markup out = new Markup();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    PaperMarkup(Paper paper) {
        heading("h1", paper.title());
        paper.sections().forEach(this::section);
    }

    String body() {
        return out.toString();
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    private void section(Section section) {
        heading("h2", section.heading());
        section.paragraphs().forEach(text -> out.open("p").rows(text).close("p"));
        section.tables().forEach(this::table);
    }

    private void heading(String element, String text) {
        int number = bookmarks.size();
        bookmarks.add(new Bookmark(text, number));
        out.open(element, "id", Prose.anchor(number)).text(text).close(element);
    }

    private void table(Table table) {
        out.open("h3").text(table.caption()).close("h3");
        out.open("table", "class", "data cols" + table.head().size())
                .open("thead")
                .open("tr");
        for (int i = 0; i < table.head().size(); i++) {
            out.open("th scope=\"col\"", "class", i == 0 ? "first" : "other")
                    .text(table.head().get(i))
                    .close("th");
        }
        out.close("tr").close("thead").open("tbody");
        for (List<String> row : table.rows()) {
            out.open("tr");
            row.forEach(cell -> out.open("td").rows(cell).close("td"));
            out.close("tr");
        }
        out.close("tbody").close("table");
    }
}
