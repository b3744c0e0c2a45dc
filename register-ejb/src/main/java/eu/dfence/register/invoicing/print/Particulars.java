package eu.dfence.register.invoicing.print;

import eu.dfence.register.invoicing.print.api.InvoicePage;
import java.util.ArrayList;
import java.util.List;

/** Who is invoiced, and the invoice's own particulars beside. */
final class Particulars {
    private static final double LABEL = 286.5;
    private static final double VALUE = 408;
    private static final double GAP = 1.5;

    private record Fact(String label, List<String> value, boolean strong) {
        double height() {
            return value.size() * Style.BODY.leading() + GAP;
        }
    }

    private final List<String> address = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Labels labels;

    Particulars(InvoicePage invoice, Labels labels, Figures figures) {
        this.labels = labels;
        for (String row : invoice.buyer()) {
            address.addAll(Printable.rows(row, Style.ADDRESS, LABEL - Frame.LEFT - 18));
        }
        fact(invoice.credit() ? "number.credit" : "number", invoice.number());
        fact(invoice.credit() ? "issued.credit" : "issued", figures.date(invoice.issuedOn()));
        fact("credits", invoice.credits());
        fact("delivered", figures.date(invoice.deliveredOn()));
        if (!invoice.credit()) payment(invoice, figures);
        fact("order", invoice.orderNumber());
        fact("buyer.reference", invoice.buyerReference());
        fact("buyer.business-id", invoice.buyerBusinessId());
        if (!invoice.credit()) fact("late-interest", invoice.lateInterest());
    }

    private void payment(InvoicePage invoice, Figures figures) {
        facts.add(new Fact(labels.text("due"), List.of(figures.date(invoice.dueOn())), true));
        fact("terms", labels.text("terms.days", invoice.paymentTermDays()));
        fact("reference", invoice.giro().reference());
    }

    private void fact(String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(labels.text(label), Printable.rows(value, Style.BODY, Frame.RIGHT - VALUE), false));
        }
    }

    double height() {
        double beside = facts.stream().mapToDouble(Fact::height).sum();
        return Math.max(address.size() * Style.ADDRESS.leading(), beside);
    }

    void draw(Sheet sheet, Tag document, double top) {
        sheet.tagged(document.child("P"), "P", () -> Frame.rows(sheet, Style.ADDRESS, Frame.LEFT, top, address));
        Tag table = document.child("Table");
        double above = top;
        for (Fact fact : facts) {
            double row = above;
            Tag tag = table.child("TR");
            sheet.tagged(tag.headerCell("Row"), "TH", () -> sheet.text(Style.LABEL, LABEL, row, fact.label()));
            sheet.tagged(
                    tag.child("TD"),
                    "TD",
                    () -> Frame.rows(sheet, fact.strong() ? Style.STRONG : Style.BODY, VALUE, row, fact.value()));
            above += fact.height();
        }
    }
}
