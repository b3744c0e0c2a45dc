package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.Filled.Part;
import eu.dfence.register.privacy.letters.Inline.Slot;
import eu.dfence.register.privacy.letters.Inline.Words;
import eu.dfence.register.privacy.letters.Piece.Box;
import eu.dfence.register.privacy.letters.Piece.Heading;
import eu.dfence.register.privacy.letters.Piece.Item;
import eu.dfence.register.privacy.letters.Piece.Pair;
import eu.dfence.register.privacy.letters.Piece.Paragraph;
import eu.dfence.register.privacy.letters.Piece.Title;
import eu.dfence.register.privacy.letters.Piece.WritingLine;
import java.util.List;

/** Writes the text of a letter as XHTML. */
final class Prose {
    private final Markup out = new Markup();
    private final List<Part> parts;

    Prose(Filled filled) {
        parts = filled.parts();
    }

    String xhtml() {
        for (int i = 0; i < parts.size(); i++) {
            Part before = i == 0 ? null : parts.get(i - 1);
            Part after = i == parts.size() - 1 ? null : parts.get(i + 1);
            write(parts.get(i), i, begins(parts.get(i), before), begins(parts.get(i), after));
        }
        return out.toString();
    }

    /** Of the first and the last of some alike, seen from the neighbour. */
    private static boolean begins(Part part, Part neighbour) {
        return neighbour == null || !neighbour.is(part.piece().getClass());
    }

    private void write(Part part, int number, boolean first, boolean last) {
        Piece piece = part.piece();
        if (piece instanceof Title title) {
            element("h1", "id", anchor(number), part, title.words());
        } else if (piece instanceof Heading heading) {
            element("h2", "id", anchor(number), part, heading.words());
        } else if (piece instanceof Paragraph paragraph) {
            paragraph(part, paragraph.rows());
        } else if (piece instanceof Item item) {
            listed("items", part, item.words(), first, last);
        } else if (piece instanceof Box box) {
            listed("boxes", part, box.words(), first, last);
        } else if (piece instanceof Pair pair) {
            pair(part, pair, first, last);
        } else if (piece instanceof WritingLine) {
            out.open("div", "class", "line").close("div");
        }
    }

    static String anchor(int number) {
        return "p" + number;
    }

    private void element(String name, String attribute, String value, Part part, List<Inline> words) {
        out.open(name, attribute, value);
        words(part, words);
        out.close(name);
    }

    private void paragraph(Part part, List<List<Inline>> rows) {
        out.open("p");
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) out.open("br/");
            words(part, rows.get(i));
        }
        out.close("p");
    }

    private void listed(String style, Part part, List<Inline> words, boolean first, boolean last) {
        if (first) out.open("ul", "class", style);
        out.open("li");
        if (part.is(Box.class)) out.open("span", "class", "tick").close("span");
        words(part, words);
        out.close("li");
        if (last) out.close("ul");
    }

    private void pair(Part part, Pair pair, boolean first, boolean last) {
        if (first)
            out.open("table", "class", pair.said().isEmpty() ? "pairs form" : "pairs")
                    .open("tbody");
        out.open("tr");
        element("th", "scope", "row", part, pair.label());
        element("td", "class", pair.said().isEmpty() ? "blank" : "said", part, pair.said());
        out.close("tr");
        if (last) out.close("tbody").close("table");
    }

    private void words(Part part, List<Inline> words) {
        for (Inline each : words) {
            if (each.bold()) out.open("b");
            if (each instanceof Words fixed) {
                out.text(fixed.text());
            } else {
                out.rows(part.told().text(((Slot) each).name()));
            }
            if (each.bold()) out.close("b");
        }
    }
}
