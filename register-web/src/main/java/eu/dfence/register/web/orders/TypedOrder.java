package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.OrderLineCard;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.web.shell.Texts;
import eu.dfence.register.web.shell.TypedFields;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the entry form has sent. Rows come and go in the browser, so they travel as plain repeated fields and not as
 * components; the form also names the draft, its version and the intent, so that a second arrival of the same post
 * means the same thing as the first.
 */
record TypedOrder(HttpServletRequest request) {
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Longer orders are taken by import; a form with more fields is none of ours. */
    private static final int MOST_ROWS = 500;

    SubjectId customer() {
        return subject("customer");
    }

    UUID order() {
        return id("order");
    }

    /** The id an order gets that this form opens: its first post, come again, opens no second one. */
    UUID opening() {
        return id("opening");
    }

    int version() {
        String version = text("version");
        if (version.isEmpty()) return 0;
        if (!VERSION.matcher(version).matches()) throw unknown();
        return Integer.parseInt(version);
    }

    /** @throws RegisterException {@code orders.unknown} when there is none: nothing is confirmed without */
    UUID intent() {
        UUID intent = id("intent");
        if (intent == null) throw unknown();
        return intent;
    }

    SubjectId orderer() {
        return subject("orderer");
    }

    Channel channel() {
        String channel = text("channel");
        return Stream.of(Channel.values())
                .filter(each -> each.name().equals(channel))
                .findFirst()
                .orElseThrow(TypedOrder::unknown);
    }

    /** @throws RegisterException {@code orders.refused.rows} when there are more than an order takes */
    List<TypedLine> lines() {
        String[] products = texts("product");
        String[] quantities = texts("quantity");
        String[] prices = texts("price");
        String[] discounts = texts("discount");
        if (products.length > MOST_ROWS) throw new RegisterException("orders.refused.rows", MOST_ROWS);
        if (Stream.of(quantities, prices, discounts).anyMatch(each -> each.length != products.length)) throw unknown();
        List<TypedLine> lines = new ArrayList<>();
        for (int row = 0; row < products.length; row++) {
            lines.add(new TypedLine(products[row], quantities[row], prices[row], discounts[row]));
        }
        return lines;
    }

    boolean isEmpty() {
        return lines().stream().allMatch(TypedLine::isBlank);
    }

    /** Keeps the draft; the first time it is opened as well. */
    SavedDraft keep(OrderDesk desk) {
        OrderForm form = form(false);
        if (order() != null) return desk.save(form);
        if (customer() == null) throw unknown();
        return opened(desk, form);
    }

    /** Come again because its answer was lost, the form goes on with the order it has opened. */
    private SavedDraft opened(OrderDesk desk, OrderForm form) {
        try {
            return desk.start(customer(), form);
        } catch (RegisterException refused) {
            if (!refused.key().equals(OrderDesk.OPENED_BEFORE)) throw refused;
            return desk.startAgain(customer(), form);
        }
    }

    /** @param finished every row that is not blank counts, also one that will be refused; else only complete ones */
    OrderForm form(boolean finished) {
        TypedFields fields = new TypedFields(request);
        LocalDate delivery = fields.day("delivery", Texts.of("orders.delivery"));
        String reference = fields.text("reference");
        fields.requireRight();
        List<TypedLine> typed = lines();
        List<OrderForm.Line> lines = new ArrayList<>();
        for (int row = 1; row <= typed.size(); row++) {
            TypedLine line = typed.get(row - 1);
            if (counts(line, finished)) lines.add(line.line(row));
        }
        UUID order = order() == null ? opening() : order();
        return new OrderForm(order, version(), orderer(), channel(), delivery, reference, lines);
    }

    /** What became of each row; null of one that waits in the browser. */
    List<OrderLineCard> kept(SavedDraft draft) {
        Iterator<OrderLineCard> kept = draft.lines().iterator();
        List<OrderLineCard> rows = new ArrayList<>();
        lines().forEach(line -> rows.add(counts(line, false) ? kept.next() : null));
        return rows;
    }

    private static boolean counts(TypedLine line, boolean finished) {
        return finished ? !line.isBlank() : line.complete();
    }

    private SubjectId subject(String name) {
        UUID id = id(name);
        return id == null ? null : new SubjectId(id);
    }

    /** Null when nothing was sent; what is no id names nothing that exists. */
    UUID id(String name) {
        String text = text(name);
        if (text.isEmpty()) return null;
        if (!ID.matcher(text).matches()) throw unknown();
        return UUID.fromString(text);
    }

    private static RegisterException unknown() {
        return new RegisterException("orders.unknown");
    }

    private String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private String[] texts(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }
}
