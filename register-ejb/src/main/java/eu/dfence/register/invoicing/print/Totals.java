package eu.dfence.register.invoicing.print;

import eu.dfence.register.invoicing.print.api.InvoicePage;
import eu.dfence.register.invoicing.print.api.InvoicePage.Vat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** VAT per rate, its sum when there are several rates, and what is to be paid and why something bears none (AVL 209 e § 8–11). */
final class Totals {
    private static final double RIGHT = Frame.LEFT + 300;
    private static final double[] RIGHTS = {RIGHT - 150, RIGHT - 74, RIGHT};
    private static final double ROW = 23.25;
    private static final double NOTES_SPACE = 6;

    private final InvoicePage invoice;
    private final Labels labels;
    private final Figures figures;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Totals(InvoicePage invoice, Labels labels, Figures figures) {
        this.invoice = invoice;
        this.labels = labels;
        this.figures = figures;
        for (Vat vat : invoice.vat()) {
            rows.add(List.of(
                    figures.percent(vat.rate()),
                    figures.money(vat.base()),
                    figures.money(vat.vat()),
                    figures.money(vat.gross())));
            if (vat.untaxedBecause() != null) {
                String because = labels.text("vat.untaxed", figures.percent(vat.rate()), vat.untaxedBecause());
                notes.addAll(Printable.rows(because, Style.BODY, RIGHT - Frame.LEFT));
            }
        }
        if (rows.size() > 1) {
            rows.add(List.of(
                    labels.text("vat.total"),
                    figures.money(invoice.net()),
                    figures.money(invoice.vatTotal()),
                    figures.money(invoice.gross())));
        }
    }

    double height() {
        return tableHeight() + (notes.isEmpty() ? 0 : NOTES_SPACE + notes.size() * Style.BODY.leading());
    }

    private double tableHeight() {
        return LineTable.HEAD + rows.size() * ROW;
    }

    void draw(Sheet sheet, Tag document, double top) {
        Tag table = document.child("Table");
        List<String> heads = List.of(
                labels.text("vat.breakdown"),
                labels.text("vat.base"),
                labels.text("vat.vat"),
                labels.text("vat.gross"));
        Tag head = table.child("THead").child("TR");
        cells(sheet, Style.HEAD, top + 3, heads, () -> head.headerCell("Column"), "TH");
        sheet.artifact("Layout", () -> sheet.line(Ink.TEXT, 1.125, Frame.LEFT, top + LineTable.HEAD - 1.125, RIGHT));
        Tag body = table.child("TBody");
        for (int i = 0; i < rows.size(); i++) {
            double above = top + LineTable.HEAD + i * ROW;
            boolean sum = i == invoice.vat().size();
            Tag row = body.child("TR");
            cells(sheet, sum ? Style.STRONG : Style.BODY, above + 3.75, rows.get(i), () -> row.child("TD"), "TD");
            sheet.artifact("Layout", () -> sheet.line(Ink.HAIRLINE, 0.75, Frame.LEFT, above + ROW - 0.75, RIGHT));
        }
        double bottom = top + tableHeight();
        if (!notes.isEmpty()) {
            sheet.tagged(
                    document.child("P"),
                    "P",
                    () -> Frame.rows(sheet, Style.BODY, Frame.LEFT, bottom + NOTES_SPACE, notes));
        }
        total(sheet, document, bottom);
    }

    private static void cells(
            Sheet sheet, Style style, double top, List<String> texts, Supplier<Tag> cell, String type) {
        sheet.tagged(cell.get(), type, () -> sheet.text(style, Frame.LEFT, top, texts.get(0)));
        for (int column = 1; column < texts.size(); column++) {
            int each = column;
            sheet.tagged(cell.get(), type, () -> sheet.textRight(style, RIGHTS[each - 1], top, texts.get(each)));
        }
    }

    private void total(Sheet sheet, Tag document, double bottom) {
        double sum = bottom - Style.SUM.leading();
        sheet.tagged(document.child("P"), "P", () -> {
            sheet.textRight(
                    Style.BODY,
                    Frame.RIGHT,
                    sum - Style.BODY.leading(),
                    labels.text(invoice.credit() ? "total.credit" : "total"));
            sheet.textRight(Style.SUM, Frame.RIGHT, sum, figures.euros(invoice.gross()));
        });
    }
}
