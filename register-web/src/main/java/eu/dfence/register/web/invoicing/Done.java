package eu.dfence.register.web.invoicing;

import eu.dfence.register.invoicing.api.PaymentOutcome;
import java.util.Set;

/** Tells the page after a payment what became of it, by a word in its address. */
final class Done {
    private static final Set<String> WORDS = Set.of("settled", "recorded", "repeated");

    private Done() {}

    static String of(PaymentOutcome outcome) {
        if (outcome.repeated()) {
            return "repeated";
        }
        return outcome.settled() ? "settled" : "recorded";
    }

    /** Key of the sentence, or null when the word is none of ours. */
    static String named(String word) {
        return word != null && WORDS.contains(word) ? "payments.done." + word : null;
    }
}
