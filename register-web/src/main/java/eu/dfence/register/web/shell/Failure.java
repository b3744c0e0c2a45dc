package eu.dfence.register.web.shell;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What kind of no an exception is. */
record Failure(Kind kind, Throwable cause) {
    enum Kind {
        /** The register understood and says no. */
        REFUSED,
        /** What was asked for does not exist, or is not there for this person. */
        MISSING,
        /** Somebody else changed the same thing meanwhile. */
        STALE,
        FORBIDDEN,
        EXPIRED,
        BROKEN
    }

    static Failure of(Throwable thrown) {
        return Stream.<Failure>of(
                        found(thrown, RegisterException.class::isInstance, Kind.REFUSED),
                        found(thrown, EJBAccessException.class::isInstance, Kind.FORBIDDEN),
                        found(thrown, OptimisticLockException.class::isInstance, Kind.STALE),
                        found(thrown, ViewExpiredException.class::isInstance, Kind.EXPIRED))
                .filter(each -> each != null)
                .findFirst()
                .map(Failure::missingWhenUnknown)
                .orElseGet(() -> new Failure(Kind.BROKEN, thrown));
    }

    boolean keepsPage() {
        return kind == Kind.REFUSED || kind == Kind.MISSING || kind == Kind.STALE;
    }

    String sentence() {
        return cause instanceof RegisterException refusal
                ? Texts.of(refusal.key(), refusal.arguments().toArray())
                : Texts.of("errors.stale");
    }

    /** A key that ends in {@code .unknown} says that there is no such thing. */
    private Failure missingWhenUnknown() {
        boolean unknown =
                cause instanceof RegisterException refusal && refusal.key().endsWith(".unknown");
        return unknown ? new Failure(Kind.MISSING, cause) : this;
    }

    private static Failure found(Throwable thrown, Predicate<Throwable> wanted, Kind kind) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .limit(20)
                .filter(wanted)
                .findFirst()
                .map(each -> new Failure(kind, each))
                .orElse(null);
    }
}
