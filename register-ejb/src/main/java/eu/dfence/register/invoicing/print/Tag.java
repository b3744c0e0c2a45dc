package eu.dfence.register.invoicing.print;

import java.util.ArrayList;
import java.util.List;

/** One element of the logical structure (ISO 32000-1 14.7): what a screen reader says, in which order. */
final class Tag {
    private final PdfObjects objects;
    private final int number;
    private final List<Tag> children = new ArrayList<>();
    private final StringBuilder kids = new StringBuilder();
    private String entries;

    Tag(String type, int parent, PdfObjects objects) {
        this.objects = objects;
        number = objects.number();
        entries = "<</S/" + type + "/P " + parent + " 0 R";
    }

    Tag child(String type) {
        Tag child = new Tag(type, number, objects);
        children.add(child);
        kids.append(child.number).append(" 0 R ");
        return child;
    }

    /** @param scope {@code Row} or {@code Column} */
    Tag headerCell(String scope) {
        Tag cell = child("TH");
        cell.entries += "/A<</O/Table/Scope/" + scope + ">>";
        return cell;
    }

    Tag figure(String alternative, double left, double bottom, double right, double top) {
        Tag figure = child("Figure");
        Operators box = new Operators(32);
        box.number(left).number(bottom).number(right).number(top);
        figure.entries += "/Alt" + PdfObjects.text(alternative) + "/A<</O/Layout/BBox[" + box + "]>>";
        return figure;
    }

    /** What is drawn under this number on this page belongs here. An element stands on one page. */
    void holds(int page, int marked) {
        entries += "/Pg " + page + " 0 R";
        kids.append(marked);
    }

    int number() {
        return number;
    }

    /** With all that belongs to it. */
    void write() {
        objects.object(number, entries + "/K[" + kids + "]>>");
        children.forEach(Tag::write);
    }
}
