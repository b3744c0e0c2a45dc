package eu.dfence.register.web.invoicing;

import eu.dfence.register.invoicing.api.PaymentOutcome;
import jakarta.faces.context.FacesContext;
import java.util.Set;
import java.util.UUID;

/**
 * Tells a page after a payment what became of it, by a word in its address.
 *
 * @param invoice as the address names it; what it is, its page finds out
 */
public record Done(String word, UUID invoice) {
    private static final Set<String> WORDS = Set.of("settled", "recorded", "repeated");

    static Done of(PaymentOutcome outcome) {
        String word = outcome.repeated() ? "repeated" : outcome.settled() ? "settled" : "recorded";
        return new Done(word, outcome.invoiceId());
    }

    /** What the address of this page tells, or null: then its word is none of ours, or something new is sent. */
    static Done asked() {
        String word = Requested.text("done");
        if (word == null
                || !WORDS.contains(word)
                || FacesContext.getCurrentInstance().isPostback()) return null;
        String invoice = Requested.text("paid");
        return new Done(word, Requested.id(invoice == null ? Requested.text("id") : invoice));
    }

    /** Key of the sentence. */
    public String sentence() {
        return "payments.done." + word;
    }

    /** The address, but for the page's own. */
    public String address() {
        return "?paid=" + invoice + "&done=" + word;
    }
}
