package eu.dfence.register.shared;

import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.RetriedOnConflict;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands inside the disclosure guard, so that one look stays one row in the access log however often it is tried. */
@Interceptor
@RetriedOnConflict
@Priority(Interceptor.Priority.APPLICATION + 500)
public class RetriedOnConflictInterceptor {
    private static final int TRIES = 3;

    @Inject
    OneTransaction transaction;

    @AroundInvoke
    Object retry(InvocationContext call) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.in(call::proceed);
            } catch (Exception failure) {
                if (Conflicts.atTheDoor(failure)) throw new RegisterException("erasure.refused.erased");
                if (attempt == TRIES || !Conflicts.worthAnotherTry(failure)) throw failure;
            }
        }
    }
}
