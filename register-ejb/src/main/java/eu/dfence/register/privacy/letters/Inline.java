package eu.dfence.register.privacy.letters;

/** What stands in a line of a template. */
sealed interface Inline {
    boolean bold();

    /** Words of the template itself. */
    record Words(String text, boolean bold) implements Inline {}

    /** The place of a value. */
    record Slot(String name, boolean bold) implements Inline {}
}
