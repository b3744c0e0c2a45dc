package eu.dfence.register.banking.api;

import eu.dfence.register.shared.api.Typed;
import java.io.Serializable;

/** What tells a payment's receiver which invoice it pays: the national reference number or the international RF reference. */
public sealed interface PaymentReference extends Serializable permits ReferenceNumber, CreditorReference {
    /** Canonical, without spaces and leading zeros. */
    String value();

    /** In groups, as a person reads it. */
    String print();

    /**
     * Reads whichever of the two a payer wrote.
     *
     * @throws eu.dfence.register.shared.api.FormatRefusal {@code reference.…} or, when it begins with RF, {@code rf.…}
     */
    static PaymentReference parse(String typed) {
        return Typed.code(typed).startsWith("RF") ? CreditorReference.parse(typed) : ReferenceNumber.parse(typed);
    }
}
