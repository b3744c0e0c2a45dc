package eu.dfence.register.invoicing.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;

/** One A4 page being drawn: points from the top left corner. All that is drawn is either tagged or an artifact. */
final class Sheet {
    static final double WIDTH = 595.276;
    static final double HEIGHT = 841.89;

    private final COSDictionary page = new COSDictionary();
    private final COSArray elements = new COSArray();
    private final Operators out = new Operators();
    private final Faces faces;
    private Ink filled;
    private String font;
    private double fontSize;

    Sheet(Faces faces) {
        this.faces = faces;
    }

    /** Draws what belongs to a tag. */
    void tagged(Tag tag, String type, Runnable drawing) {
        int number = elements.size();
        out.name(type).raw("<</MCID " + number + ">>").operator("BDC");
        drawing.run();
        out.operator("EMC");
        elements.add(tag.element());
        tag.holds(page, number);
    }

    /** Draws what a screen reader passes over: lines, and what is repeated on each page. */
    void artifact(String type, Runnable drawing) {
        out.name("Artifact").raw("<</Type /" + type + ">>").operator("BDC");
        drawing.run();
        out.operator("EMC");
    }

    /** @param top of the row, whose height is the leading of the style */
    void text(Style style, double left, double top, String raw) {
        print(style, left, top, Printable.text(raw));
    }

    void textRight(Style style, double right, double top, String raw) {
        String printable = Printable.text(raw);
        print(style, right - style.width(printable), top, printable);
    }

    void textCentred(Style style, double centre, double top, String raw) {
        String printable = Printable.text(raw);
        print(style, centre - style.width(printable) / 2, top, printable);
    }

    private void print(Style style, double left, double top, String printable) {
        if (printable.isEmpty()) {
            return;
        }
        EmbeddedFace face = faces.of(style.face());
        fill(style.ink());
        out.operator("BT");
        out.number(left).number(HEIGHT - top - style.baseline()).operator("Td");
        int from = 0;
        while (from < printable.length()) {
            int to = face.end(printable, from);
            font(face.font(printable.charAt(from)), style.size());
            out.string(printable.substring(from, to), face::code).operator("Tj");
            from = to;
        }
        out.operator("ET");
    }

    private void font(String name, double size) {
        if (!name.equals(font) || size != fontSize) {
            font = name;
            fontSize = size;
            out.name(name).number(size).operator("Tf");
        }
    }

    private void fill(Ink ink) {
        if (filled != ink) {
            filled = ink;
            ink.fill(out);
        }
    }

    void line(Ink ink, double thickness, double left, double top, double right) {
        box(ink, left, top, right - left, thickness);
    }

    void rise(Ink ink, double thickness, double left, double top, double bottom) {
        box(ink, left, top, thickness, bottom - top);
    }

    void box(Ink ink, double left, double top, double width, double height) {
        fill(ink);
        out.number(left)
                .number(HEIGHT - top - height)
                .number(width)
                .number(height)
                .operator("re");
        out.operator("f");
    }

    /** Rectangles of one symbol in one path, in its own modules: left, top, width, height. */
    void symbol(double left, double top, double module, double height, Iterable<int[]> rectangles) {
        fill(Ink.BLACK);
        within(left, top, module, height);
        for (int[] box : rectangles) {
            for (int measure : box) {
                out.whole(measure);
            }
            out.operator("re");
        }
        out.operator("f").operator("Q");
    }

    /** A closed shape from moves and curves given in the units of a small drawing. */
    void shape(Ink ink, double left, double top, double scale, String path) {
        fill(ink);
        within(left, top, scale, scale);
        out.raw(path).operator("f").operator("Q");
    }

    /** Until Q, from this corner down in units of its own. */
    private void within(double left, double top, double width, double height) {
        out.operator("q");
        out.number(width)
                .raw("0 0")
                .number(-height)
                .number(left)
                .number(HEIGHT - top)
                .operator("cm");
    }

    COSDictionary page() {
        return page;
    }

    COSArray elements() {
        return elements;
    }

    byte[] content() {
        return out.bytes();
    }
}
