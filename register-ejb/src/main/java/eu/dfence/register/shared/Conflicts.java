package eu.dfence.register.shared;

import java.sql.SQLException;
import java.util.Set;

/** Tells a rolled-back transaction worth another try by MariaDB's own error number: its SQLState is often just HY000. */
final class Conflicts {
    /** ER_CHECKREAD, ER_LOCK_WAIT_TIMEOUT, ER_LOCK_DEADLOCK. */
    private static final Set<Integer> RETRIED = Set.of(1020, 1205, 1213);

    private static final int DEEPEST_CAUSE = 20;

    private Conflicts() {}

    static boolean worthAnotherTry(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql && RETRIED.contains(sql.getErrorCode())) return true;
        }
        return false;
    }
}
