package eu.dfence.register.privacy.catalogue.api;

import eu.dfence.register.shared.api.Roles;
import java.util.Collection;
import java.util.Set;

/** Who was erased, though a delivery or a claim may still need some of it: nothing new is stored of them. */
public interface ErasedSubjects {
    /** Who sees what a law, a claim or a delivery keeps of them (GDPR Art. 17(3), 18(2)). */
    Set<String> NEEDED_BY = Set.of(Roles.INVOICING, Roles.PRIVACY_OFFICER);

    /**
     * One statement.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code erasure.refused.erased} when one of them was
     */
    void refuse(Collection<SubjectId> subjects);

    /**
     * What is left of somebody erased is for others.
     *
     * @param roles of whoever asks
     * @throws eu.dfence.register.shared.api.RegisterException {@code erasure.refused.erased}
     */
    default void refuseUnlessNeeded(SubjectId subject, Set<String> roles) {
        if (roles.stream().noneMatch(NEEDED_BY::contains)) refuse(Set.of(subject));
    }
}
