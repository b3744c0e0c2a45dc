package eu.dfence.register.invoicing.print;

import eu.dfence.register.invoicing.print.api.InvoicePage.Seller;
import java.util.List;

/** What frames every page: the seller's mark above, the seller's particulars below. Points from the top left corner. */
final class Frame {
    static final double LEFT = 45;
    static final double RIGHT = Sheet.WIDTH - LEFT;
    static final double WIDTH = RIGHT - LEFT;
    static final double TOP = 42;

    private static final double BOTTOM = Sheet.HEIGHT - 30;
    private static final double MARK = 22.5;
    private static final double NAME_WIDTH = 330;
    private static final String ROUNDED_SQUARE =
            "5 0 m 19 0 l 21.761 0 24 2.239 24 5 c 24 19 l 24 21.761 21.761 24 19 24 c "
                    + "5 24 l 2.239 24 0 21.761 0 19 c 0 5 l 0 2.239 2.239 0 5 0 c h";
    private static final String LETTER =
            "7 6 m 17 6 l 17 8.6 l 9.8 8.6 l 9.8 10.7 l 16.2 10.7 l 16.2 13.3 l 9.8 13.3 l "
                    + "9.8 15.4 l 17 15.4 l 17 18 l 7 18 l h";

    private final Seller seller;
    private final Labels labels;
    private final List<String> name;
    private final List<String> foot;
    private final List<String> footRows;

    Frame(Seller seller, Labels labels) {
        this.seller = seller;
        this.labels = labels;
        name = Printable.rows(seller.name(), Style.SELLER, NAME_WIDTH);
        foot = List.of(
                Printable.text(seller.name() + " · " + labels.text("domicile", seller.domicile())),
                Printable.text(labels.text("business-id", seller.businessId()) + " · "
                        + labels.text("vat-number", seller.vatNumber())),
                Printable.text(seller.email() + " · " + seller.phone()));
        double inOneRow = foot.stream().mapToDouble(Style.FOOT::width).sum() + 2 * 12;
        footRows = inOneRow <= WIDTH ? List.of() : Printable.rows(String.join(" · ", foot), Style.FOOT, WIDTH);
    }

    /** Where the footer begins: nothing else is drawn below. */
    double floor() {
        return BOTTOM - Math.max(1, footRows.size()) * Style.FOOT.leading() - 6;
    }

    void letterhead(Sheet sheet, Tag document) {
        sheet.artifact("Layout", () -> mark(sheet));
        sheet.tagged(document.child("P"), "P", () -> {
            rows(sheet, Style.SELLER, LEFT + MARK + 9, TOP, name);
            rows(sheet, Style.BODY, LEFT, addressTop(), seller.address());
        });
    }

    private double addressTop() {
        return TOP + name.size() * Style.SELLER.leading() + 6;
    }

    /** Where the letterhead ends. */
    double letterheadBottom() {
        return addressTop() + seller.address().size() * Style.BODY.leading();
    }

    /** The head of the second and later pages, all of it said before. */
    void runningHead(Sheet sheet, String title, int page, int pages) {
        sheet.artifact("Pagination", () -> {
            mark(sheet);
            rows(sheet, Style.SELLER, LEFT + MARK + 9, TOP, name);
            sheet.textRight(Style.STRONG, RIGHT, TOP, title);
            sheet.textRight(Style.BODY, RIGHT, TOP + 15, labels.text("page", page, pages));
        });
    }

    /** Where the second and later pages begin below their head. */
    double runningTop() {
        return TOP + Math.max(30, name.size() * Style.SELLER.leading()) + 18;
    }

    /** The seller's particulars are read aloud once, where {@code document} is given. */
    void foot(Sheet sheet, Tag document) {
        sheet.artifact("Layout", () -> sheet.line(Ink.RULE, 0.75, LEFT, floor(), RIGHT));
        if (document == null) {
            sheet.artifact("Pagination", () -> footText(sheet));
        } else {
            sheet.tagged(document.child("P"), "P", () -> footText(sheet));
        }
    }

    private void footText(Sheet sheet) {
        double top = floor() + 6;
        if (footRows.isEmpty()) {
            sheet.text(Style.FOOT, LEFT, top, foot.get(0));
            double free = WIDTH - foot.stream().mapToDouble(Style.FOOT::width).sum();
            sheet.text(Style.FOOT, LEFT + Style.FOOT.width(foot.get(0)) + free / 2, top, foot.get(1));
            sheet.textRight(Style.FOOT, RIGHT, top, foot.get(2));
        } else {
            rows(sheet, Style.FOOT, LEFT, top, footRows);
        }
    }

    static void rows(Sheet sheet, Style style, double left, double top, List<String> rows) {
        for (int i = 0; i < rows.size(); i++) {
            sheet.text(style, left, top + i * style.leading(), rows.get(i));
        }
    }

    private static void mark(Sheet sheet) {
        sheet.shape(Ink.BRAND, LEFT, TOP, MARK / 24, ROUNDED_SQUARE);
        sheet.shape(Ink.PAPER, LEFT, TOP, MARK / 24, LETTER);
    }
}
