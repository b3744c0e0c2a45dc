package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.OrderLineCard;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Typed;
import eu.dfence.register.web.shell.Formats;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** One row of the entry table as text, exactly as it was typed. */
public record TypedLine(String product, String quantity, String price, String discount) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(?:\\.[0-9]{1,8})?");
    private static final TypedLine BLANK = new TypedLine("", "", "", "");

    static TypedLine blank() {
        return BLANK;
    }

    static TypedLine of(OrderLineCard line) {
        return new TypedLine(
                line.productCode() + "  " + line.description(),
                Formats.typed(line.quantity()),
                Formats.typedPrice(line.unitPrice()),
                line.discountPercent().signum() == 0 ? "" : Formats.typed(line.discountPercent()));
    }

    boolean isBlank() {
        return (product + quantity + price + discount).isBlank();
    }

    /** Has what a draft needs; an unfinished row waits in the browser. */
    boolean complete() {
        return !product.isBlank() && !quantity.isBlank();
    }

    /** The product's code is the first word of what stands in its field. */
    OrderForm.Line line(int row) {
        return new OrderForm.Line(
                product.strip().split("\\s", 2)[0],
                number(quantity, "orders.refused.quantity", row),
                number(price, "orders.refused.price", row),
                number(discount, "orders.refused.discount", row));
    }

    private static BigDecimal number(String typed, String refusal, int row) {
        String text = Typed.compact(typed).replace(',', '.');
        if (text.isEmpty()) return null;
        if (!NUMBER.matcher(text).matches()) throw new RegisterException(refusal, row);
        return new BigDecimal(text);
    }
}
