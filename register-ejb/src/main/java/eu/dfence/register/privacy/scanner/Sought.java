package eu.dfence.register.privacy.scanner;

/**
 * What is looked for, and what each character means for it: its column among the words and among the digits, told by one look-up. Never
 * changed, so that many may read by it.
 */
final class Sought {
    static final int NOTHING = -1;
    /** Everything that is neither letter nor digit. */
    static final int GAP = 1 << 20;

    private static final int WORD = 0xffff;
    private static final int DIGIT_AT = 16;
    private static final int DIGIT = 15;
    /** What people put between the digits of a number. */
    private static final int BETWEEN = 15;

    final Automaton words;
    final Automaton digits;
    private final int[] signs = new int[0x10000];

    Sought(Variants variants) {
        words = new Automaton(variants.words());
        digits = new Automaton(variants.digits());
        for (int c = 0; c < signs.length; c++) {
            signs[c] = sign((char) c);
        }
    }

    private int sign(char raw) {
        char folded = Folding.of(raw);
        if (folded == 0) return NOTHING;
        int word = words.column(folded);
        if (folded == Folding.GAP) return GAP | word | (isBetween(raw) ? BETWEEN : 0) << DIGIT_AT;
        return folded >= '0' && folded <= '9' ? word | digits.column(folded) << DIGIT_AT : word;
    }

    private static boolean isBetween(char c) {
        return c == ' ' || c == '-' || c == '(' || c == ')' || c == '.' || c == '/' || c == '\u00a0' || c == '+';
    }

    int sign(int raw) {
        return signs[raw];
    }

    static int word(int sign) {
        return sign & WORD;
    }

    static int digit(int sign) {
        return sign >>> DIGIT_AT & DIGIT;
    }

    static boolean between(int digit) {
        return digit == BETWEEN;
    }
}
