package eu.dfence.register.launcher.demo;

import eu.dfence.register.banking.api.AccountingRetention;
import eu.dfence.register.banking.api.CreditorReference;
import eu.dfence.register.banking.api.FinnishCalendar;
import eu.dfence.register.banking.api.ReferenceNumber;
import eu.dfence.register.invoicing.api.InvoiceState;
import eu.dfence.register.shared.api.Sha256;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;

/** Invoices without a gap in each year's numbers, and the payments that came: most in time, some late, some never. */
final class Ledger {
    private static final String IBAN = "FI2112345600000785";
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);
    private static final MonthDay FINANCIAL_YEAR_END = MonthDay.of(Month.DECEMBER, 31);

    private final Chance chance;
    private final LocalDate yesterday;
    private final Staff staff;
    private final Rows.Table series;
    private final Rows.Table invoices;
    private final Rows.Table lines;
    private final Rows.Table vats;
    private final Rows.Table payments;
    private final Map<Integer, Integer> nextNumbers = new TreeMap<>();

    /** What became of an invoice; both null while it is open. */
    record Fate(BigDecimal paid, LocalDate settledOn, Instant settledAt) {
        static final Fate UNPAID = new Fate(NOTHING, null, null);
    }

    Ledger(Chance chance, LocalDate yesterday, Staff staff, Rows rows) {
        this.chance = chance;
        this.yesterday = yesterday;
        this.staff = staff;
        series = rows.into("invoicing_number_series", "name", "next_number");
        invoices = rows.into(
                "invoicing_invoice",
                "id",
                "version",
                "public_id",
                "series",
                "sequence_number",
                "number",
                "order_id",
                "order_number",
                "customer_id",
                "contact_id",
                "buyer_name",
                "buyer_contact",
                "buyer_care_of",
                "buyer_street",
                "buyer_postal_code",
                "buyer_city",
                "buyer_country",
                "buyer_business_id",
                "buyer_reference",
                "language",
                "issued_on",
                "delivered_on",
                "due_on",
                "payment_term_days",
                "net",
                "vat",
                "gross",
                "paid",
                "status",
                "reference",
                "rf_reference",
                "iban",
                "issued_at",
                "issued_by",
                "settled_on",
                "archived_at",
                "archive_sha256",
                "retain_until");
        lines = rows.into(
                "invoicing_line",
                "id",
                "version",
                "invoice_id",
                "position",
                "product_code",
                "description",
                "unit",
                "quantity",
                "unit_price",
                "discount_percent",
                "vat_rate",
                "net");
        vats = rows.into("invoicing_vat", "id", "version", "invoice_id", "vat_rate", "base", "vat");
        payments = rows.into(
                "invoicing_payment",
                "id",
                "version",
                "public_id",
                "intent_key",
                "invoice_id",
                "reference",
                "amount",
                "paid_on",
                "payer_name",
                "recorded_at",
                "recorded_by");
    }

    static void seller(Rows rows) {
        rows.into(
                        "invoicing_seller",
                        "id",
                        "version",
                        "valid_from",
                        "name",
                        "street",
                        "postal_code",
                        "city",
                        "domicile",
                        "business_id",
                        "vat_number",
                        "iban",
                        "bic",
                        "email",
                        "phone",
                        "financial_year_end",
                        "late_interest_text")
                .add(
                        1L,
                        1,
                        LocalDate.of(2013, 1, 1),
                        "Esimerkki Oy",
                        "Varastokatu 8",
                        "33900",
                        "Tampere",
                        "Tampere",
                        "2345678-0",
                        "FI23456780",
                        IBAN,
                        "NDEAFIHH",
                        "laskutus@example.com",
                        "03 555 0100",
                        "12-31",
                        "korkolain mukaan");
    }

    Fate invoice(Sale sale) {
        long id = invoices.nextId();
        LocalDate issuedOn = sale.at().atZone(Chance.HELSINKI).toLocalDate();
        LocalDate dueOn =
                FinnishCalendar.nextBankDay(issuedOn.plusDays(sale.buyer().termDays()));
        int sequence = nextNumbers.merge(issuedOn.getYear(), 1, Integer::sum);
        String year = String.valueOf(issuedOn.getYear());
        ReferenceNumber reference = ReferenceNumber.make(year + sequence);
        Fate fate = pay(id, reference.value(), sale.sums().gross(), issuedOn, dueOn);
        boolean settled = fate.settledOn() != null;
        InvoiceState state = settled
                ? InvoiceState.SETTLED
                : fate.paid().signum() > 0 ? InvoiceState.PARTLY_PAID : InvoiceState.ISSUED;
        Buyer buyer = sale.buyer();
        invoices.add(
                id,
                1,
                chance.id(sale.at()),
                year,
                sequence,
                year + "-" + sequence,
                sale.order(),
                sale.number(),
                buyer.subject(),
                buyer.contact(),
                buyer.name(),
                buyer.contactName(),
                null,
                buyer.address().street(),
                buyer.address().postalCode(),
                buyer.address().city(),
                "FI",
                buyer.businessId(),
                sale.buyerReference(),
                buyer.language(),
                issuedOn,
                sale.deliveryOn(),
                dueOn,
                buyer.termDays(),
                sale.sums().net(),
                sale.sums().vat(),
                sale.sums().gross(),
                fate.paid(),
                state.name(),
                reference.value(),
                CreditorReference.of(reference).value(),
                IBAN,
                sale.at(),
                sale.clerk(),
                fate.settledOn(),
                fate.settledAt(),
                settled ? Sha256.hex(sale.toString()) : null,
                settled
                        ? AccountingRetention.of(fate.settledOn(), FINANCIAL_YEAR_END)
                                .vouchersUntil()
                        : null);
        sale.lines()
                .forEach(line -> lines.add(
                        lines.nextId(),
                        1,
                        id,
                        line.position(),
                        line.product().code(),
                        line.product().nameFi(),
                        line.product().unit(),
                        line.quantity(),
                        line.product().price(),
                        line.discount(),
                        line.rate(),
                        line.net()));
        sale.sums().rates().forEach(rate -> vats.add(vats.nextId(), 1, id, rate.rate(), rate.base(), rate.vat()));
        return fate;
    }

    /** 86 in a hundred pay in time, nine late, three a part, two not; who owed nine months ago has paid by now. */
    private Fate pay(long invoice, String reference, BigDecimal gross, LocalDate issuedOn, LocalDate dueOn) {
        int temper = chance.between(1, 100);
        boolean longAgo = issuedOn.isBefore(yesterday.minusMonths(9));
        if (temper <= 86) {
            return paid(invoice, reference, gross, NOTHING, dueOn.plusDays(chance.between(-6, 1)), gross);
        }
        if (temper <= 95 || longAgo) {
            return paid(invoice, reference, gross, NOTHING, dueOn.plusDays(chance.between(3, 70)), gross);
        }
        if (temper <= 98) {
            return paid(invoice, reference, gross, NOTHING, dueOn.plusDays(chance.between(-2, 5)), chance.share(gross));
        }
        return Fate.UNPAID;
    }

    private Fate paid(
            long invoice, String reference, BigDecimal gross, BigDecimal before, LocalDate day, BigDecimal amount) {
        LocalDate paidOn = FinnishCalendar.nextBankDay(day);
        LocalDate bookedOn = FinnishCalendar.nextBankDay(paidOn.plusDays(1));
        if (bookedOn.isAfter(yesterday)) {
            return Fate.UNPAID;
        }
        Instant booked = chance.moment(bookedOn);
        payments.add(
                payments.nextId(),
                1,
                chance.id(booked),
                chance.id(booked),
                invoice,
                reference,
                amount,
                paidOn,
                null,
                booked,
                staff.id("laskutus"));
        BigDecimal paid = before.add(amount);
        return paid.compareTo(gross) < 0 ? new Fate(paid, null, null) : new Fate(paid, paidOn, booked);
    }

    /** Each year goes on where its invoices end; the coming year starts at one. */
    void close() {
        nextNumbers.putIfAbsent(yesterday.getYear(), 0);
        nextNumbers.putIfAbsent(yesterday.getYear() + 1, 0);
        nextNumbers.forEach((year, last) -> series.add(String.valueOf(year), last + 1));
    }

    static void openYear(Rows rows, int year) {
        rows.into("invoicing_number_series", "name", "next_number").add(String.valueOf(year), 1);
    }
}
