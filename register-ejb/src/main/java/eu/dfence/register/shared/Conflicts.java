package eu.dfence.register.shared;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells a rolled-back transaction worth another try by MariaDB's own error number, for its SQLState is often just HY000; and one
 * that the door against filling whoever was erased has stopped, by what the door says.
 */
final class Conflicts {
    /** ER_CHECKREAD, ER_LOCK_WAIT_TIMEOUT, ER_LOCK_DEADLOCK. */
    private static final Set<Integer> RETRIED = Set.of(1020, 1205, 1213);

    private static final String DOOR = "who was erased is not filled again";

    private static final int DEEPEST_CAUSE = 20;

    private Conflicts() {}

    static boolean worthAnotherTry(Throwable failure) {
        return told(failure, sql -> RETRIED.contains(sql.getErrorCode()));
    }

    static boolean atTheDoor(Throwable failure) {
        return told(failure, sql -> String.valueOf(sql.getMessage()).contains(DOOR));
    }

    private static boolean told(Throwable failure, Predicate<SQLException> what) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql && what.test(sql)) return true;
        }
        return false;
    }
}
