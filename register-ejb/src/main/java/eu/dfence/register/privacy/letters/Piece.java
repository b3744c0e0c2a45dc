package eu.dfence.register.privacy.letters;

import java.util.List;

/** What a template is made of, one after the other. */
sealed interface Piece {
    /** {@code # words}, once, first. */
    record Title(List<Inline> words) implements Piece {}

    /** {@code ## words}. */
    record Heading(List<Inline> words) implements Piece {}

    /** Lines that stand together; each is a row of its own. */
    record Paragraph(List<List<Inline>> rows) implements Piece {}

    /** {@code - words}. */
    record Item(List<Inline> words) implements Piece {}

    /** {@code [ ] words}: a box to tick by hand. */
    record Box(List<Inline> words) implements Piece {}

    /** {@code words :: words}: a label and what it says; nothing after the label leaves a line to write on. */
    record Pair(List<Inline> label, List<Inline> said) implements Piece {}

    /** {@code ____}: a line to write on. */
    record WritingLine() implements Piece {}

    /** An empty line after pairs, items or boxes: what follows is another table or list. */
    record Gap() implements Piece {}

    /** {@code {{#each rows}}} to {@code {{/each}}}: once for every row. */
    record Each(String rows, List<Piece> pieces) implements Piece {}
}
