package eu.dfence.register.privacy.access.api;

import java.time.LocalDate;

/** Which version of the privacy notice stood published on a day; asked inside one transaction and without a role. */
public interface NoticeInForce {
    /**
     * The first day of that version, by which it is known.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code access.refused.no-notice}
     */
    LocalDate on(LocalDate day);
}
