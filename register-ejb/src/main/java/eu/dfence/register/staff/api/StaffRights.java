package eu.dfence.register.staff.api;

import java.util.Optional;
import java.util.UUID;

/** What an account may do right now, read from the database on every request and never cached. */
public interface StaffRights {
    /** Empty when the account is unknown or closed: the session ends. */
    Optional<Rights> of(UUID accountId);
}
