package eu.dfence.register.claims.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;

/** How many collection cases of a customer have not ended; asked inside one transaction and without a role. */
public interface OpenCases {
    int of(SubjectId debtor);
}
