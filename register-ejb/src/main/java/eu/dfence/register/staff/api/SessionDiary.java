package eu.dfence.register.staff.api;

import java.util.UUID;

/**
 * Where people are signed in. The sign-in itself writes it, so no role is asked; {@link StaffRights} answers for a session
 * only while it has not been ended.
 */
public interface SessionDiary {
    /**
     * @param passwordNumber {@link Rights#passwordNumber()} of the password it begins under
     * @param source network, or null
     * @return what {@link StaffRights#of(UUID, UUID)} is asked with
     */
    UUID begin(UUID account, int passwordNumber, String source);

    /** A request came; told now and then, not every time. */
    void seen(UUID session);

    /** Nothing happens to one that has ended. */
    void end(UUID session);
}
