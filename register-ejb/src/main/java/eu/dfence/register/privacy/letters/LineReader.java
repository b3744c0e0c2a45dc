package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.TemplateFault;
import eu.dfence.register.privacy.letters.api.TemplateFault.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads words, bold words and placeholders out of a part of one line. */
final class LineReader {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final String BOLD = "**";

    private final String line;
    private final int number;
    private final Naming naming;
    private final Consumer<TemplateFault> faults;
    private final List<Inline> read = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean bold;
    private int boldSince;

    /** Says whether a placeholder may stand here. */
    interface Naming {
        /** @return null when it may */
        Why fault(String name);
    }

    LineReader(String line, int number, Naming naming, Consumer<TemplateFault> faults) {
        this.line = line;
        this.number = number;
        this.naming = naming;
        this.faults = faults;
    }

    /** @param from first character, the first of the line being 0 */
    List<Inline> read(int from, int to) {
        int at = from;
        while (at < to) {
            if (line.startsWith(OPEN, at)) {
                at = slot(at, to);
            } else if (line.startsWith(CLOSE, at)) {
                fault(at, Why.NOT_OPENED, CLOSE);
                at += CLOSE.length();
            } else if (line.startsWith(BOLD, at)) {
                flush();
                bold = !bold;
                boldSince = at;
                at += BOLD.length();
            } else {
                at = word(at);
            }
        }
        flush();
        if (bold) fault(boldSince, Why.BOLD_NOT_CLOSED, BOLD);
        bold = false;
        List<Inline> whole = List.copyOf(read);
        read.clear();
        return whole;
    }

    private int word(int at) {
        int point = line.codePointAt(at);
        if (!Glyphs.has(point)) fault(at, Why.UNPRINTABLE, String.format("U+%04X", point));
        words.appendCodePoint(point);
        return at + Character.charCount(point);
    }

    private int slot(int at, int to) {
        int end = line.indexOf(CLOSE, at);
        if (end < 0 || end > to - CLOSE.length()) {
            fault(at, Why.NOT_CLOSED, OPEN);
            return to;
        }
        String name = line.substring(at + OPEN.length(), end).strip();
        Why why = name.startsWith("#") || name.startsWith("/") ? Why.NOT_ALONE : naming.fault(name);
        if (why != null) {
            fault(at, why, name);
        } else {
            flush();
            read.add(new Inline.Slot(name, bold));
        }
        return end + CLOSE.length();
    }

    private void flush() {
        if (!words.isEmpty()) {
            read.add(new Inline.Words(words.toString(), bold));
            words.setLength(0);
        }
    }

    private void fault(int at, Why why, String word) {
        faults.accept(new TemplateFault(number, at + 1, why, word));
    }
}
