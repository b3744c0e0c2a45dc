package eu.dfence.register.invoicing.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** One element of the logical structure (ISO 32000-1 14.7): what a screen reader says, in which order. */
final class Tag {
    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName SCOPE = COSName.getPDFName("Scope");

    private final COSDictionary element = new COSDictionary();
    private final COSArray kids = new COSArray();

    Tag(String type, COSDictionary parent) {
        element.setItem(COSName.TYPE, STRUCT_ELEM);
        element.setName(COSName.S, type);
        element.setItem(COSName.P, parent);
        element.setItem(COSName.K, kids);
        kids.setDirect(true);
    }

    Tag child(String type) {
        Tag child = new Tag(type, element);
        kids.add(child.element);
        return child;
    }

    /** @param scope {@code Row} or {@code Column} */
    Tag headerCell(String scope) {
        Tag cell = child("TH");
        COSDictionary attributes = attributes("Table");
        attributes.setName(SCOPE, scope);
        cell.element.setItem(COSName.A, attributes);
        return cell;
    }

    Tag figure(String alternative, double left, double bottom, double right, double top) {
        Tag figure = child("Figure");
        figure.element.setString(COSName.ALT, alternative);
        COSArray box = new COSArray();
        for (double edge : new double[] {left, bottom, right, top}) {
            box.add(new COSFloat((float) edge));
        }
        COSDictionary attributes = attributes("Layout");
        attributes.setItem(COSName.BBOX, box);
        figure.element.setItem(COSName.A, attributes);
        return figure;
    }

    private static COSDictionary attributes(String owner) {
        COSDictionary attributes = new COSDictionary();
        attributes.setDirect(true);
        attributes.setName(COSName.O, owner);
        return attributes;
    }

    /** What is drawn under this number on this page belongs here. An element stands on one page. */
    void holds(COSDictionary page, int number) {
        element.setItem(COSName.PG, page);
        kids.add(COSInteger.get(number));
    }

    COSDictionary element() {
        return element;
    }
}
