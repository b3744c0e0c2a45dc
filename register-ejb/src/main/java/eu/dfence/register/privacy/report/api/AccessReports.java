package eu.dfence.register.privacy.report.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;

/** Makes the copy of what is held of a person. Whoever asks answers for who may have it, logs it and keeps it. */
public interface AccessReports {
    /**
     * Everything (GDPR Art. 15).
     *
     * @throws RegisterException {@code report.refused.holder} with the module when one cannot answer: nothing is made then
     */
    Report everything(SubjectId subject, ReportHead head);

    /**
     * What the person gave, as far as it is used under a contract or with consent (Art. 20).
     *
     * @throws RegisterException as above
     */
    Report portable(SubjectId subject, ReportHead head);
}
