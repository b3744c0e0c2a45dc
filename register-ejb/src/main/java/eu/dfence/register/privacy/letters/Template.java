package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.TemplateFault;
import eu.dfence.register.privacy.letters.api.TemplateFault.Why;
import java.util.Comparator;
import java.util.List;

/**
 * The text of a kind of letter, read. It says what is wrong with it, with line and column; only one without faults is
 * ever printed.
 */
final class Template {
    /** Some ten printed pages; the rest of a long letter stands in its values. */
    static final int LONGEST = 30_000;

    private final LetterKind kind;
    private final List<Piece> pieces;
    private final List<TemplateFault> faults;

    Template(LetterKind kind, List<Piece> pieces, List<TemplateFault> faults) {
        this.kind = kind;
        this.pieces = List.copyOf(pieces);
        this.faults = faults.stream()
                .sorted(Comparator.comparingInt(TemplateFault::line).thenComparingInt(TemplateFault::column))
                .toList();
    }

    static Template read(LetterKind kind, String body) {
        if (body.length() > LONGEST) {
            return new Template(kind, List.of(), List.of(new TemplateFault(1, 1, Why.TOO_LONG, "" + LONGEST)));
        }
        return new TemplateReader(kind).read(straight(body));
    }

    /** With line breaks of one kind, as it is kept. */
    static String straight(String body) {
        return body.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    }

    LetterKind kind() {
        return kind;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** In the order they stand in the text; none means it can be printed. */
    List<TemplateFault> faults() {
        return faults;
    }
}
