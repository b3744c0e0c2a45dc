package eu.dfence.register.shared.api;

import java.util.Locale;

/**
 * A value of a known format was not one. The key of the sentence is the format and the fault, {@code iban.mod97}; the
 * refused text is not among the arguments, for it may be a person's.
 */
public final class FormatRefusal extends RegisterException {
    private static final long serialVersionUID = 1L;

    private final Enum<?> fault;

    /**
     * @param format first part of the key, for example {@code business-id}
     * @param fault what is wrong, one of the value type's own faults
     */
    public FormatRefusal(String format, Enum<?> fault) {
        super(key(format, fault));
        this.fault = fault;
    }

    public Enum<?> fault() {
        return fault;
    }

    public static String key(String format, Enum<?> fault) {
        return format + "." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
