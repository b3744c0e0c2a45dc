package eu.dfence.register.privacy.scanner;

/** One text or stream being looked through: folded, and its digits by themselves. Begins and ends with a gap. */
final class Reading {
    private final Automaton words;
    private final Automaton digits;
    private int inWords;
    private int inDigits;
    private boolean afterGap;
    private boolean found;

    Reading(Automaton words, Automaton digits) {
        this.words = words;
        this.digits = digits;
        begin();
    }

    private void begin() {
        inWords = words.after(words.start(), Folding.GAP);
        inDigits = digits.start();
        afterGap = true;
    }

    void read(char raw) {
        char c = Folding.of(raw);
        if (c == Folding.GAP) {
            if (!afterGap) step(Folding.GAP);
            if (!between(raw)) inDigits = digits.start();
            afterGap = true;
        } else if (c != 0) {
            step(c);
            afterGap = false;
            inDigits = c >= '0' && c <= '9' ? digits.after(inDigits, c) : digits.start();
            found |= digits.found(inDigits);
        }
    }

    void read(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            read(text.charAt(i));
        }
    }

    private void step(char c) {
        inWords = words.after(inWords, c);
        found |= words.found(inWords);
    }

    /** What people put between the digits of a number. */
    private static boolean between(char c) {
        return c == ' ' || c == '-' || c == '(' || c == ')' || c == '.' || c == '/' || c == '\u00a0' || c == '+';
    }

    /** Whether anything was found in it; the next text begins. */
    boolean end() {
        if (!afterGap) step(Folding.GAP);
        boolean answer = found;
        found = false;
        begin();
        return answer;
    }
}
