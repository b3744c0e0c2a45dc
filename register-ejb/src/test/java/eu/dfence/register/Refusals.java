package eu.dfence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.dfence.register.shared.api.FormatRefusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Tells why a value type said no, in the words of the vectors: {@code CHECK_DIGIT}. */
public final class Refusals {
    private Refusals() {}

    public static String fault(ThrowingCallable parsing) {
        FormatRefusal refusal = catchThrowableOfType(FormatRefusal.class, parsing);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.fault().name();
    }
}
