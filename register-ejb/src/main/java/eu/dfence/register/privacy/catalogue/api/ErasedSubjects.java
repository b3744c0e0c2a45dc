package eu.dfence.register.privacy.catalogue.api;

import java.util.Collection;

/** Who was erased, though a delivery or a claim may still need some of it: nothing new is stored of them. */
public interface ErasedSubjects {
    /**
     * One statement.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code erasure.refused.erased} when one of them was
     */
    void refuse(Collection<SubjectId> subjects);
}
