package eu.dfence.register.staff.api;

import java.util.List;
import java.util.UUID;

/**
 * Whose people use the register: our own, and those of companies that act for us under an agreement. When an
 * agreement ends, the very next request of each of its people is refused.
 */
public interface EmployerDesk {
    /** Our own first. */
    List<EmployerCard> employers();

    /** @throws eu.dfence.register.shared.api.RegisterException {@code staff.unknown} */
    EmployerCard employer(UUID id);

    /**
     * @throws eu.dfence.register.shared.api.RegisterException {@code staff.refused.employer-name}, {@code .agreement-from},
     *     {@code .period}, and what a business id refuses
     */
    UUID open(EmployerForm form);

    /**
     * Name, business id and agreement; whether the company is our own stays as it was opened.
     *
     * @param version of the card the form was opened with
     * @throws eu.dfence.register.shared.api.RegisterException {@code staff.refused.employer-changed}, {@code .own-agreement},
     *     and what {@link #open} refuses
     */
    void change(UUID id, int version, EmployerForm form);

    /**
     * The agreement ends before this day.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code staff.refused.employer-changed}, {@code .own-agreement},
     *     {@code .no-agreement}
     */
    void endAgreement(UUID id, int version);
}
