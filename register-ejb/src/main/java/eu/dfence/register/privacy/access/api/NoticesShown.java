package eu.dfence.register.privacy.access.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;

/** Which version of the privacy notice a person was shown, when and how (R-01, GDPR Art. 13). */
public interface NoticesShown {
    /**
     * Records the version in force today.
     *
     * @param language fi, sv or en
     */
    void record(SubjectId subject, String language, Channel channel);
}
