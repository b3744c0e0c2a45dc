package eu.dfence.register.invoicing;

import eu.dfence.register.shared.api.Typed;
import java.util.Locale;

/**
 * What may name an invoice: its number, or its reference in either form. Nothing is refused here; what names no invoice
 * finds none.
 */
record TypedInvoice(String number, String reference) {
    static TypedInvoice of(String typed) {
        String text = Typed.compact(typed).toUpperCase(Locale.ROOT);
        String national = text.startsWith("RF") && text.length() > 4 ? text.substring(4) : text;
        return new TypedInvoice(text, national.replaceFirst("^0+", ""));
    }
}
