package eu.dfence.register.staff.api;

import java.util.Optional;
import java.util.UUID;

/** What an account may do right now, read from the database on every request and never cached. */
public interface StaffRights {
    /** Empty when the account is unknown or closed: the session ends. */
    Optional<Rights> of(UUID accountId);

    /** As {@link #of(UUID)}, for whoever comes with a session of {@link SessionDiary}: empty also once that was ended. */
    Optional<Rights> of(UUID accountId, UUID session);
}
