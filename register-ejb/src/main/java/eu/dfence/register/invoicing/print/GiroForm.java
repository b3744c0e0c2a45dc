package eu.dfence.register.invoicing.print;

import eu.dfence.register.invoicing.print.api.InvoicePage;
import eu.dfence.register.invoicing.print.api.InvoicePage.Giro;
import java.util.List;
import java.util.regex.Pattern;
import uk.org.okapibarcode.backend.Symbol;

/** The credit transfer form at the foot of the last page: what the payer types, and the same to scan. */
final class GiroForm {
    private static final Pattern DIGITS = Pattern.compile(".{6}");
    private static final double ROW = 37.5;
    private static final double QR_CELL = 88;
    private static final double PADDING = 7.5;
    private static final double BAR_GAP = 11;
    private static final double DIGITS_GAP = 3;
    private static final double HEIGHT =
            3 * ROW + BAR_GAP + Codes.BAR_HEIGHT + DIGITS_GAP + Style.DIGITS.leading() + 11;

    private final InvoicePage invoice;
    private final Giro giro;
    private final Labels labels;
    private final Figures figures;
    private final double top;
    private final double second;
    private final double third;
    private final double right;

    /** @param floor where the form must end */
    GiroForm(InvoicePage invoice, Labels labels, Figures figures, double floor) {
        this.invoice = invoice;
        this.giro = invoice.giro();
        this.labels = labels;
        this.figures = figures;
        top = floor - HEIGHT;
        double share = (Frame.WIDTH - QR_CELL) / 3.5;
        second = Frame.LEFT + 1.5 * share;
        third = second + share;
        right = third + share;
    }

    double top() {
        return top;
    }

    void draw(Sheet sheet, Tag document) {
        sheet.artifact("Layout", () -> rules(sheet));
        Tag section = document.child("Sect");
        Tag table = section.child("Table");
        field(sheet, table, Frame.LEFT, top, "giro.iban", giro.iban());
        if (giro.bic() != null) {
            field(sheet, table, second, top, "giro.bic", giro.bic());
        }
        field(sheet, table, Frame.LEFT, top + ROW, "giro.payee", giro.payee());
        field(sheet, table, second, top + ROW, "reference", giro.reference());
        field(sheet, table, second, top + 2 * ROW, "due", figures.date(invoice.dueOn()));
        field(sheet, table, third, top + 2 * ROW, "giro.euros", figures.money(invoice.gross()));
        qr(sheet, section);
        bars(sheet, section);
    }

    private void rules(Sheet sheet) {
        double bottom = top + 3 * ROW;
        sheet.line(Ink.RULE, 0.75, Frame.LEFT, top + ROW, right);
        sheet.line(Ink.RULE, 0.75, second, top + 2 * ROW, right);
        sheet.rise(Ink.RULE, 0.75, second, top, bottom);
        sheet.rise(Ink.RULE, 0.75, third, top + 2 * ROW, bottom);
        sheet.rise(Ink.RULE, 0.75, right, top, bottom);
        sheet.line(Ink.TEXT, 1.125, Frame.LEFT, top, Frame.RIGHT);
        sheet.line(Ink.TEXT, 1.125, Frame.LEFT, bottom - 1.125, Frame.RIGHT);
        sheet.rise(Ink.TEXT, 1.125, Frame.LEFT, top, bottom);
        sheet.rise(Ink.TEXT, 1.125, Frame.RIGHT - 1.125, top, bottom);
    }

    private void field(Sheet sheet, Tag table, double left, double above, String label, String value) {
        Tag row = table.child("TR");
        double inset = left + PADDING;
        double room = (left == Frame.LEFT ? second : right) - inset - PADDING;
        List<String> rows = Printable.rows(value, Style.GIRO, room);
        sheet.tagged(
                row.headerCell("Row"),
                "TH",
                () -> sheet.text(Style.GIRO_LABEL, inset, above + 4.5, labels.text(label)));
        sheet.tagged(row.child("TD"), "TD", () -> Frame.rows(sheet, Style.GIRO, inset, above + 16.5, rows));
    }

    private void qr(Sheet sheet, Tag section) {
        double centre = (right + Frame.RIGHT) / 2;
        double middle = top + 1.5 * ROW;
        double half = Codes.QR_SIZE / 2;
        Tag figure = section.figure(
                labels.text("qr"),
                centre - half,
                Sheet.HEIGHT - middle - half,
                centre + half,
                Sheet.HEIGHT - middle + half);
        Symbol code = Codes.qr(giro.qr());
        double module = Codes.qrModule(code);
        double corner = code.getWidth() * module / 2;
        sheet.tagged(
                figure,
                "Figure",
                () -> sheet.symbol(centre - corner, middle - corner, module, module, Codes.boxes(code)));
    }

    private void bars(Sheet sheet, Tag section) {
        double centre = Sheet.WIDTH / 2;
        double left = centre - Codes.BAR_WIDTH / 2;
        double above = top + 3 * ROW + BAR_GAP;
        double below = above + Codes.BAR_HEIGHT;
        Tag figure = section.figure(
                labels.text("barcode", giro.barcode()),
                left,
                Sheet.HEIGHT - below,
                left + Codes.BAR_WIDTH,
                Sheet.HEIGHT - above);
        sheet.tagged(
                figure,
                "Figure",
                () -> sheet.symbol(left, above, Codes.BAR_MODULE, Codes.BAR_HEIGHT, Codes.bars(giro.barcode())));
        String groups = DIGITS.matcher(giro.barcode()).replaceAll("$0 ").trim();
        sheet.tagged(
                section.child("P"), "P", () -> sheet.textCentred(Style.DIGITS, centre, below + DIGITS_GAP, groups));
    }
}
