package eu.dfence.register.privacy.access.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;

/** Where processing is restricted and the restriction lifted (GDPR Art. 18). */
public interface RestrictionDesk {
    boolean restricted(SubjectId subject);

    void restrict(SubjectId subject, RestrictionGround ground);

    void lift(SubjectId subject);
}
