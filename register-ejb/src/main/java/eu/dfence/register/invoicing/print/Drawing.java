package eu.dfence.register.invoicing.print;

import eu.dfence.register.invoicing.print.Pagination.Span;
import eu.dfence.register.invoicing.print.api.InvoicePage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One invoice on its way to paper: measured first, then drawn page by page. */
final class Drawing {
    private static final double PARTICULARS = 130.5;
    private static final double SPACE = 24;
    private static final double TOTALS_SPACE = 18;
    private static final double CONTINUED = 24;

    private final InvoicePage invoice;
    private final Labels labels;
    private final Frame frame;
    private final double start;
    private final Particulars particulars;
    private final LineTable lines;
    private final Totals totals;
    private final GiroForm giro;
    private final Faces faces = new Faces();

    Drawing(InvoicePage invoice) {
        this.invoice = invoice;
        labels = Labels.in(invoice.language());
        Figures figures = new Figures(invoice.language());
        frame = new Frame(invoice.seller(), labels);
        start = Math.max(PARTICULARS, frame.letterheadBottom() + TOTALS_SPACE);
        particulars = new Particulars(invoice, labels, figures);
        lines = new LineTable(invoice.lines(), labels, figures);
        totals = new Totals(invoice, labels, figures);
        giro = invoice.credit() ? null : new GiroForm(invoice, labels, figures, frame.floor());
    }

    byte[] bytes() throws IOException {
        try (PdfFile file = new PdfFile()) {
            List<Sheet> sheets = draw(file.root());
            return file.finish(sheets, faces, identity());
        }
    }

    private Identity identity() {
        return new Identity(title(), invoice.seller().name(), invoice.language().tag(), invoice.issuedAt());
    }

    private String title() {
        return labels.text(invoice.credit() ? "document.credit" : "document", invoice.number());
    }

    private List<Sheet> draw(Tag document) {
        List<Span> spans = spans();
        List<Sheet> sheets = new ArrayList<>();
        for (Span span : spans) {
            Sheet sheet = new Sheet(faces);
            sheets.add(sheet);
            boolean first = sheets.size() == 1;
            boolean last = sheets.size() == spans.size();
            double top = first ? opening(sheet, document, spans.size()) : frame.runningTop();
            if (!first) {
                frame.runningHead(sheet, title(), sheets.size(), spans.size());
            }
            double below = span.isEmpty() && !invoice.lines().isEmpty() ? top : table(sheet, document, span, top);
            if (last) {
                totals.draw(sheet, document, below + TOTALS_SPACE);
                if (giro != null) giro.draw(sheet, document);
            } else {
                sheet.artifact(
                        "Pagination",
                        () -> sheet.textRight(Style.LABEL, Frame.RIGHT, below + 6, labels.text("continued")));
            }
            frame.foot(sheet, last ? document : null);
        }
        return sheets;
    }

    private List<Span> spans() {
        double limit = frame.floor() - CONTINUED;
        double first = limit - start - particulars.height() - SPACE - LineTable.HEAD;
        double next = limit - frame.runningTop() - LineTable.HEAD;
        double below = giro == null ? frame.floor() : giro.top();
        double reserved = limit - below + 2 * TOTALS_SPACE + totals.height();
        return new Pagination(lines.heights(), first, next, reserved).spans();
    }

    /** @return where the lines begin */
    private double opening(Sheet sheet, Tag document, int pages) {
        sheet.tagged(
                document.child("H1"),
                "H1",
                () -> sheet.textRight(
                        Style.TITLE, Frame.RIGHT, Frame.TOP, labels.text(invoice.credit() ? "title.credit" : "title")));
        sheet.artifact(
                "Pagination",
                () -> sheet.textRight(Style.BODY, Frame.RIGHT, Frame.TOP + 27, labels.text("page", 1, pages)));
        frame.letterhead(sheet, document);
        particulars.draw(sheet, document, start);
        return start + particulars.height() + SPACE;
    }

    private double table(Sheet sheet, Tag document, Span span, double top) {
        double below = lines.head(sheet, document, top);
        for (int row = span.from(); row < span.to(); row++) {
            below = lines.row(sheet, row, below);
        }
        return below;
    }
}
