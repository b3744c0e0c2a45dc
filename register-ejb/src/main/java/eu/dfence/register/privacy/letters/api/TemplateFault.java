package eu.dfence.register.privacy.letters.api;

import java.io.Serializable;

/**
 * Why a template cannot stand, and where.
 *
 * @param line the first is 1
 * @param column the first is 1
 * @param word the placeholder or the character it is about; empty where there is none
 */
public record TemplateFault(int line, int column, Why why, String word) implements Serializable {
    public enum Why {
        /** No such placeholder in letters of this kind. */
        UNKNOWN,
        /** The law wants it on the paper and the template leaves it out. */
        LEFT_OUT,
        /** Told once for each row, and named outside the repetition. */
        OUTSIDE_ITS_ROWS,
        /** Rows can only be repeated. */
        ROWS_IN_A_LINE,
        /** Something told once cannot be repeated. */
        NOT_ROWS,
        /** Two braces open and nothing closes them on the line. */
        NOT_CLOSED,
        /** Two braces close what nobody opened. */
        NOT_OPENED,
        /** A repetition begins inside another. */
        ROWS_IN_ROWS,
        /** A repetition begins or ends in the middle of a line. */
        NOT_ALONE,
        /** A repetition never ends. */
        ROWS_NOT_ENDED,
        /** The end of a repetition that never began. */
        ROWS_NOT_BEGUN,
        /** Words become bold and never cease to be. */
        BOLD_NOT_CLOSED,
        /** The first line with words is no title. */
        NO_TITLE,
        /** A title that is not the first line with words. */
        TITLE_TWICE,
        /** The typeface cannot print the character. */
        UNPRINTABLE,
        /** Nothing stands in it. */
        EMPTY,
        /** Longer than a template may be. */
        TOO_LONG
    }

    /** Key of the sentence in {@code Texts}; its argument is the word. */
    public String key() {
        return "letters.fault." + why;
    }
}
