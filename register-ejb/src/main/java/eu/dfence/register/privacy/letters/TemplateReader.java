package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterKind.Use;
import eu.dfence.register.privacy.letters.api.Placeholder;
import eu.dfence.register.privacy.letters.api.TemplateFault;
import eu.dfence.register.privacy.letters.api.TemplateFault.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a template line by line and notes everything that is wrong with it, not only the first fault. */
final class TemplateReader {
    private static final Pattern EACH = Pattern.compile("\\s*\\{\\{\\s*#each\\s+(\\S+?)\\s*}}\\s*");
    private static final Pattern END = Pattern.compile("\\s*\\{\\{\\s*/each\\s*}}\\s*");
    private static final Pattern WRITING_LINE = Pattern.compile("\\s*_{4,}\\s*");
    private static final Pattern BOX = Pattern.compile("\\[ ] ");
    private static final String TITLE = "# ";
    private static final String PAIR = "::";

    private final LetterKind kind;
    private final List<TemplateFault> faults = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<List<Inline>> paragraph = new ArrayList<>();
    private List<Piece> rowPieces;
    private Placeholder rows;
    private int rowsSince;
    private int number;
    private boolean begun;

    TemplateReader(LetterKind kind) {
        this.kind = kind;
    }

    Template read(String body) {
        String[] lines = body.split("\n", -1);
        for (String line : lines) {
            number++;
            readLine(line);
        }
        endParagraph();
        if (rowPieces != null) {
            faults.add(new TemplateFault(rowsSince, 1, Why.ROWS_NOT_ENDED, rows == null ? "" : rows.name()));
            endRows();
        }
        if (body.isBlank()) {
            faults.add(new TemplateFault(1, 1, Why.EMPTY, ""));
        }
        kind.obligatory().stream()
                .filter(name -> !named.contains(name))
                .forEach(name -> faults.add(new TemplateFault(lines.length, 1, Why.LEFT_OUT, name)));
        return new Template(kind, pieces, faults);
    }

    private void readLine(String line) {
        if (!begun && !line.isBlank() && !line.startsWith(TITLE) && kind.use() != Use.PART) {
            fault(0, Why.NO_TITLE, "#");
        }
        Matcher each = EACH.matcher(line);
        if (each.matches()) {
            beginRows(each.group(1), each.start(1));
        } else if (END.matcher(line).matches()) {
            if (rowPieces == null) fault(line.indexOf("{{"), Why.ROWS_NOT_BEGUN, "/each");
            endRows();
        } else if (line.isBlank()) {
            endParagraph();
            endRun();
        } else {
            readWords(line.stripTrailing());
        }
        begun |= !line.isBlank();
    }

    private void readWords(String line) {
        LineReader words = new LineReader(line, number, this::naming, faults::add);
        boolean title = line.startsWith(TITLE);
        if (title && (begun || kind.use() == Use.PART)) fault(0, Why.TITLE_TWICE, "#");
        int pair = line.indexOf(PAIR);
        if (title) {
            add(new Piece.Title(words.read(2, line.length())));
        } else if (line.startsWith("## ")) {
            add(new Piece.Heading(words.read(3, line.length())));
        } else if (line.startsWith("- ")) {
            add(new Piece.Item(words.read(2, line.length())));
        } else if (BOX.matcher(line).lookingAt()) {
            add(new Piece.Box(words.read(4, line.length())));
        } else if (WRITING_LINE.matcher(line).matches()) {
            add(new Piece.WritingLine());
        } else if (pair > 0) {
            int said = pair + PAIR.length();
            add(new Piece.Pair(words.read(0, trimmed(line, 0, pair)), words.read(begun(line, said), line.length())));
        } else {
            paragraph.add(words.read(0, line.length()));
        }
    }

    private static int trimmed(String line, int from, int to) {
        return from + line.substring(from, to).stripTrailing().length();
    }

    private static int begun(String line, int from) {
        return line.length() - line.substring(from).stripLeading().length();
    }

    private void beginRows(String name, int at) {
        endParagraph();
        if (rowPieces != null) {
            fault(at, Why.ROWS_IN_ROWS, name);
            endRows();
        }
        Optional<Placeholder> declared = kind.declared(name);
        if (declared.isEmpty()) fault(at, Why.UNKNOWN, name);
        if (declared.isPresent() && !declared.get().repeats()) fault(at, Why.NOT_ROWS, name);
        rows = declared.filter(Placeholder::repeats).orElse(null);
        named.add(name);
        rowPieces = new ArrayList<>();
        rowsSince = number;
    }

    private void endRows() {
        endParagraph();
        if (rowPieces != null && rows != null) {
            pieces.add(new Piece.Each(rows.name(), List.copyOf(rowPieces)));
        }
        rowPieces = null;
        rows = null;
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            Piece whole = new Piece.Paragraph(List.copyOf(paragraph));
            paragraph.clear();
            add(whole);
        }
    }

    private void endRun() {
        List<Piece> here = rowPieces == null ? pieces : rowPieces;
        Piece last = here.isEmpty() ? null : here.get(here.size() - 1);
        if (last instanceof Piece.Pair || last instanceof Piece.Item || last instanceof Piece.Box) {
            here.add(new Piece.Gap());
        }
    }

    private void add(Piece piece) {
        endParagraph();
        (rowPieces == null ? pieces : rowPieces).add(piece);
    }

    private Why naming(String name) {
        named.add(name);
        boolean ofThisRow = rows != null
                && rows.fields().stream().anyMatch(field -> field.name().equals(name));
        if (ofThisRow) return null;
        Optional<Placeholder> declared = kind.declared(name);
        if (declared.isPresent()) return declared.get().repeats() ? Why.ROWS_IN_A_LINE : null;
        boolean ofSomeRow = kind.declared().stream()
                .flatMap(each -> each.fields().stream())
                .anyMatch(field -> field.name().equals(name));
        return ofSomeRow ? Why.OUTSIDE_ITS_ROWS : Why.UNKNOWN;
    }

    private void fault(int at, Why why, String word) {
        faults.add(new TemplateFault(number, at + 1, why, word));
    }
}
