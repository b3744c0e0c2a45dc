package eu.dfence.register.shared.api;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal: the register understood what was asked and says no. The message is a key of the text bundles; the
 * arguments are numbers, dates, amounts and opaque ids, never a person's data. The transaction is rolled back.
 */
@ApplicationException(rollback = true, inherited = true)
public class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    /** @param key key of the sentence in {@code Texts}, for example {@code order.refused.no-lines} */
    public RegisterException(String key, Object... arguments) {
        super(key);
        this.arguments = List.of(arguments);
    }

    public String key() {
        return getMessage();
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
