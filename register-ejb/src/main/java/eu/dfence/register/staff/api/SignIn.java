package eu.dfence.register.staff.api;

import java.time.Instant;
import java.util.UUID;

/** Checks a personal account's password. Same words and same time for an unknown name and a wrong password. */
public interface SignIn {
    sealed interface Outcome permits Accepted, Refused, Locked, OneTimeOver {}

    record Accepted(UUID accountId) implements Outcome {}

    record Refused() implements Outcome {}

    /** Too many wrong passwords; the next try is looked at from {@code until} on. */
    record Locked(Instant until) implements Outcome {}

    /** Right, but made for one use. @param used else not used in time */
    record OneTimeOver(boolean used) implements Outcome {}

    /** @param source where the try came from, an address already truncated to its network, or null */
    Outcome signIn(String userName, char[] password, String source);
}
