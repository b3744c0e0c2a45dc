package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.Inline.Slot;
import eu.dfence.register.privacy.letters.Inline.Words;
import eu.dfence.register.privacy.letters.Piece.Each;
import eu.dfence.register.privacy.letters.Piece.Heading;
import eu.dfence.register.privacy.letters.Piece.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A template with its values: repetitions are repeated, and a heading with nothing under it is left out. */
final class Filled {
    /** A piece and what it is told. */
    record Part(Piece piece, Told told) {
        boolean is(Class<? extends Piece> type) {
            return type.isInstance(piece);
        }

        /** Without boldness, on one line. */
        String plain(List<Inline> words) {
            return words.stream()
                    .map(each -> each instanceof Words fixed ? fixed.text() : told.text(((Slot) each).name()))
                    .collect(Collectors.joining())
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    private final List<Part> parts = new ArrayList<>();

    Filled(Template template, Told told) {
        add(template.pieces(), told);
        for (int i = parts.size() - 1; i >= 0; i--) {
            boolean nothingUnder = i == parts.size() - 1 || parts.get(i + 1).is(Heading.class);
            if (parts.get(i).is(Heading.class) && nothingUnder) parts.remove(i);
        }
    }

    private void add(List<Piece> pieces, Told told) {
        for (Piece piece : pieces) {
            if (piece instanceof Each each) {
                told.rows(each.rows()).forEach(row -> add(each.pieces(), row));
            } else {
                parts.add(new Part(piece, told));
            }
        }
    }

    List<Part> parts() {
        return parts;
    }

    String title() {
        return parts.stream()
                .filter(part -> part.is(Title.class))
                .map(part -> part.plain(((Title) part.piece()).words()))
                .findFirst()
                .orElse("");
    }
}
