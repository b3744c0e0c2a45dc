package eu.dfence.register.invoicing.print;

import eu.dfence.register.invoicing.print.api.InvoicePage.Line;
import java.util.ArrayList;
import java.util.List;

/** The table of invoice lines: column widths from what stands in them, descriptions broken into rows. */
final class LineTable {
    static final double HEAD = 22.125;

    private static final double PADDING = 3.75;
    private static final double GAP = 14;
    private static final double NARROWEST = 48;
    private static final double CODE_GAP = 7;
    /** A description narrower than this stands below code and figures, over the whole width. */
    private static final double ENOUGH = 130;

    private static final int ROWS_AT_ONCE = 24;

    /** @param cells code first, then the figures; empty where a long description goes on */
    private record Row(List<String> cells, List<String> description) {
        double height() {
            return 2 * PADDING + Math.max(1, description.size()) * Style.BODY.leading() + 0.75;
        }
    }

    private final List<String> heads = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final double[] rights;
    private final double descriptionLeft;
    private Tag table;
    private Tag body;

    LineTable(List<Line> lines, Labels labels, Figures figures) {
        boolean discounts =
                lines.stream().anyMatch(line -> line.discountPercent().signum() != 0);
        heads.add(labels.text("line.product"));
        heads.add(labels.text("line.quantity"));
        heads.add(labels.text("line.unit-price"));
        if (discounts) {
            heads.add(labels.text("line.discount"));
        }
        heads.add(labels.text("line.vat"));
        heads.add(labels.text("line.net"));
        List<List<String>> cells =
                lines.stream().map(line -> cells(line, discounts, figures)).toList();
        rights = new double[heads.size()];
        double right = settleColumns(cells);
        double codes =
                cells.stream().mapToDouble(row -> width(row.get(0))).max().orElse(0);
        double beside = Frame.LEFT + (codes == 0 ? 0 : codes + CODE_GAP);
        boolean below = right - beside < ENOUGH;
        descriptionLeft = below ? Frame.LEFT : beside;
        for (int i = 0; i < lines.size(); i++) {
            List<String> row = cells.get(i);
            List<String> description = new ArrayList<>();
            if (below) {
                description.addAll(Printable.rows(row.set(0, ""), Style.BODY, right - Frame.LEFT));
            }
            double room = below ? Frame.WIDTH : right - descriptionLeft;
            description.addAll(Printable.rows(lines.get(i).description(), Style.BODY, room));
            addRows(row, description);
        }
    }

    private static List<String> cells(Line line, boolean discounts, Figures figures) {
        List<String> cells = new ArrayList<>();
        cells.add(Printable.text(line.code()));
        cells.add(Printable.text(figures.quantity(line.quantity(), line.unit())));
        cells.add(figures.money(line.unitPrice()));
        if (discounts) {
            cells.add(line.discountPercent().signum() == 0 ? "" : figures.percent(line.discountPercent()));
        }
        cells.add(figures.percent(line.vatRate()));
        cells.add(figures.money(line.net()));
        return cells;
    }

    /** From the right edge leftwards; gives back where the figures begin. */
    private double settleColumns(List<List<String>> cells) {
        double right = Frame.RIGHT;
        for (int column = heads.size() - 1; column > 0; column--) {
            int each = column;
            double widest = cells.stream()
                    .mapToDouble(row -> width(row.get(each)))
                    .max()
                    .orElse(0);
            rights[column] = right;
            widest = Math.max(widest, Style.HEAD.width(heads.get(column)));
            right -= (column == 1 ? widest : Math.max(NARROWEST, widest)) + GAP;
        }
        return right;
    }

    private static double width(String printable) {
        return Style.BODY.width(printable);
    }

    /** A description that would fill a page is drawn in several table rows. */
    private void addRows(List<String> cells, List<String> description) {
        List<String> blank = cells.stream().map(cell -> "").toList();
        for (int from = 0; from < description.size(); from += ROWS_AT_ONCE) {
            int to = Math.min(from + ROWS_AT_ONCE, description.size());
            rows.add(new Row(from == 0 ? cells : blank, description.subList(from, to)));
        }
    }

    double[] heights() {
        return rows.stream().mapToDouble(Row::height).toArray();
    }

    /** The head is read aloud once; on the following pages it is only seen. */
    double head(Sheet sheet, Tag document, double top) {
        if (table == null) {
            table = document.child("Table");
            Tag row = table.child("THead").child("TR");
            for (int column = 0; column < heads.size(); column++) {
                int each = column;
                sheet.tagged(row.headerCell("Column"), "TH", () -> headCell(sheet, each, top));
            }
            body = table.child("TBody");
        } else {
            sheet.artifact("Layout", () -> {
                for (int column = 0; column < heads.size(); column++) {
                    headCell(sheet, column, top);
                }
            });
        }
        sheet.artifact("Layout", () -> sheet.line(Ink.TEXT, 1.125, Frame.LEFT, top + HEAD - 1.125, Frame.RIGHT));
        return top + HEAD;
    }

    private void headCell(Sheet sheet, int column, double top) {
        if (column == 0) {
            sheet.text(Style.HEAD, Frame.LEFT, top + 3, heads.get(0));
        } else {
            sheet.textRight(Style.HEAD, rights[column], top + 3, heads.get(column));
        }
    }

    double row(Sheet sheet, int index, double top) {
        Row row = rows.get(index);
        Tag tag = body.child("TR");
        double first = top + PADDING;
        sheet.tagged(tag.child("TD"), "TD", () -> product(sheet, row, first));
        for (int column = 1; column < rights.length; column++) {
            int each = column;
            sheet.tagged(
                    tag.child("TD"),
                    "TD",
                    () -> sheet.textRight(
                            Style.BODY, rights[each], first, row.cells().get(each)));
        }
        double bottom = top + row.height();
        sheet.artifact("Layout", () -> sheet.line(Ink.HAIRLINE, 0.75, Frame.LEFT, bottom - 0.75, Frame.RIGHT));
        return bottom;
    }

    private void product(Sheet sheet, Row row, double first) {
        sheet.text(Style.BODY, Frame.LEFT, first, row.cells().get(0));
        double top = first;
        for (String text : row.description()) {
            sheet.text(Style.BODY, descriptionLeft, top, text);
            top += Style.BODY.leading();
        }
    }
}
