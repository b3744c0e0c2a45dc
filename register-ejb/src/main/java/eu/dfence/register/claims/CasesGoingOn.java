package eu.dfence.register.claims;

import eu.dfence.register.claims.api.CaseRow;
import eu.dfence.register.claims.api.OpenCases;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The cases an agency still has. */
@Dependent
class CasesGoingOn implements OpenCases {
    @Inject
    Cases cases;

    @Override
    public int of(SubjectId debtor) {
        return (int) cases.of(debtor).stream()
                .map(CollectionCase::row)
                .map(CaseRow::state)
                .filter(state -> state.open())
                .count();
    }
}
