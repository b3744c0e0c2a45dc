package eu.dfence.register.privacy.disclosures.api;

import eu.dfence.register.shared.api.RegisterException;
import java.util.UUID;

/**
 * Who gets it.
 *
 * @param partner its id in the partner register, or null
 * @param name of an earlier party, as it is written to; else null
 */
public record Addressee(Kind kind, UUID partner, String name) {
    public enum Kind {
        PARTNER,
        /** The person whose data it is, or who acts for them. */
        DATA_SUBJECT,
        /** Who owes what the paper says. */
        DEBTOR,
        /**
         * Who gave or got what was put right or erased, and has to be told or to delete it (GDPR Art. 19, 28(3)(g)). It gets nothing it
         * did not have, so no agreement is asked: the duty does not end with one.
         */
        EARLIER_PARTY;

        private boolean knows(UUID partner) {
            return switch (this) {
                case PARTNER -> partner != null;
                case EARLIER_PARTY -> true;
                case DATA_SUBJECT, DEBTOR -> partner == null;
            };
        }
    }

    /** A partner is named by its id, an earlier party may be one, and the person is none. */
    public Addressee {
        if (!kind.knows(partner)) throw new RegisterException("partners.unknown");
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

    /** @param partner null of whoever is not in the register of partners */
    public static Addressee earlierParty(UUID partner, String name) {
        return new Addressee(Kind.EARLIER_PARTY, partner, name);
    }
}
