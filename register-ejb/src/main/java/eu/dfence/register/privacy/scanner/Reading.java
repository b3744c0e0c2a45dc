package eu.dfence.register.privacy.scanner;

/** One text or stream being looked through: folded, and its digits by themselves. Begins and ends with a gap. */
final class Reading {
    private static final char[] BREAK = {'\n'};

    private final Sought sought;
    private int inWords;
    private int inDigits;
    private boolean afterGap;
    private boolean found;

    Reading(Sought sought) {
        this.sought = sought;
        begin();
    }

    private void begin() {
        inWords = sought.words.start();
        inDigits = sought.digits.start();
        afterGap = false;
        found = false;
        gap();
    }

    void read(char[] text, int length) {
        int word = inWords;
        int number = inDigits;
        boolean gap = afterGap;
        boolean any = found;
        for (int i = 0; i < length; i++) {
            int sign = sought.sign((int) text[i]);
            if (sign == Sought.NOTHING) continue;
            boolean again = gap;
            gap = (sign & Sought.GAP) != 0;
            if (!(again && gap)) {
                word = sought.words.after(word, Sought.word(sign));
                if (word < 0) {
                    any = true;
                    word = ~word;
                }
            }
            int digit = Sought.digit(sign);
            if (!Sought.between(digit)) {
                number = sought.digits.after(number, digit);
                if (number < 0) {
                    any = true;
                    number = ~number;
                }
            }
        }
        inWords = word;
        inDigits = number;
        afterGap = gap;
        found = any;
    }

    void read(String text) {
        read(text.toCharArray(), text.length());
    }

    /** Where one thing ends and another begins. */
    void gap() {
        read(BREAK, BREAK.length);
    }

    /** Whether anything was found in it; the next text begins. */
    boolean end() {
        gap();
        boolean answer = found;
        begin();
        return answer;
    }
}
