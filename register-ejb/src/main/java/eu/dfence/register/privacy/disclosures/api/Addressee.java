package eu.dfence.register.privacy.disclosures.api;

import eu.dfence.register.shared.api.RegisterException;
import java.util.UUID;

/**
 * Who gets it.
 *
 * @param partner its id in the partner register, or null
 * @param name of whoever is neither a partner nor the person, or null
 */
public record Addressee(Kind kind, UUID partner, String name) {
    public enum Kind {
        PARTNER,
        /** The person whose data it is, or who acts for them. */
        DATA_SUBJECT,
        /** Who owes what the paper says. */
        DEBTOR,
        /** Who gave or got a value that was put right, and has to be told (GDPR Art. 19). */
        EARLIER_PARTY
    }

    /** A partner is named by its id, and nobody else is. */
    public Addressee {
        if ((kind == Kind.PARTNER) != (partner != null)) throw new RegisterException("partners.unknown");
    }

    public static Addressee partner(UUID id) {
        return new Addressee(Kind.PARTNER, id, null);
    }

    public static Addressee dataSubject() {
        return new Addressee(Kind.DATA_SUBJECT, null, null);
    }

    public static Addressee debtor() {
        return new Addressee(Kind.DEBTOR, null, null);
    }

    public static Addressee earlierParty(String name) {
        return new Addressee(Kind.EARLIER_PARTY, null, name);
    }
}
