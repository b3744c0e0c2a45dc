package eu.dfence.register.shared.api;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells a row that is there already from whatever else a database refuses. */
public final class Taken {
    private static final int DUPLICATE_KEY = 1062;

    private Taken() {}

    /** @param unique name of the key that must stand once */
    public static boolean is(Throwable failure, String unique) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(each -> each instanceof SQLException sql
                        && sql.getErrorCode() == DUPLICATE_KEY
                        && String.valueOf(sql.getMessage()).contains("'" + unique + "'"));
    }
}
