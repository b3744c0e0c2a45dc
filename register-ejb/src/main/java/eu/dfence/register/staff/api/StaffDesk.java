package eu.dfence.register.staff.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where accounts are opened and closed (IT), and people designated and their undertakings kept (register contact). Whoever
 * opens accounts gives no rights, except to name the register contact while there is none, and nobody gives rights to
 * themselves.
 */
public interface StaffDesk {
    record EmployerRow(UUID id, String name, boolean own, LocalDate agreementTo, boolean mayAct)
            implements Serializable {}

    List<StaffRow> staff();

    StaffCard person(UUID account);

    List<EmployerRow> employers();

    /** @throws eu.dfence.register.shared.api.RegisterException {@code staff.refused.user-name-taken} */
    OneTimePassword open(NewAccount account);

    void close(UUID account);

    /**
     * For a person who cannot get in. The old password and every session end at once.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code staff.refused.own-reset}, {@code staff.refused.closed}
     */
    OneTimePassword resetPassword(UUID account);

    /**
     * Ends the wait that wrong passwords brought; the password stays.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code staff.refused.own-unlock}, {@code staff.refused.closed}
     */
    void unlock(UUID account);

    /** @param to last day, or null for until further notice */
    void designate(UUID account, String role, boolean maintain, LocalDate from, LocalDate to);

    /** Whether nobody can give tasks, today or later: then IT may name who will. */
    boolean contactLacking();

    /**
     * Makes the account's person register contact from today on, so that an empty register can be opened.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code staff.refused.contact-exists}, {@code staff.refused.own-designation}
     */
    void designateFirstContact(UUID account);

    void revokeDesignation(UUID account, long designation);

    /** A handwritten signature the caller has seen; the caller countersigns. */
    void recordPaperUndertaking(UUID account, String place, LocalDate signedOn);

    /** Every undertaking of the account ends now; its very next request is refused. */
    void revokeUndertakings(UUID account, String reason);
}
