package eu.dfence.register.privacy.access.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.LocalDate;
import java.util.Optional;

/** Where processing is restricted and the restriction lifted (GDPR Art. 18). */
public interface RestrictionDesk {
    boolean restricted(SubjectId subject);

    void restrict(SubjectId subject, RestrictionGround ground);

    /** The restriction in force, or empty. */
    Optional<Restriction> inForce(SubjectId subject);

    /**
     * Lifts it, once the person has been told (GDPR Art. 18(3)).
     *
     * @param toldOn the day the person was told, not before the restriction and not to come
     * @throws eu.dfence.register.shared.api.RegisterException {@code access.refused.not-restricted}, {@code
     *     access.refused.not-told}, {@code access.refused.told-on} with the first and the last day
     */
    void lift(SubjectId subject, LocalDate toldOn, Channel channel);
}
