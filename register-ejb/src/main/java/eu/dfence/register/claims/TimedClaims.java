package eu.dfence.register.claims;

import eu.dfence.register.invoicing.api.Receivables;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Disputes and cases with the books of the year in which they ended; what a loss could still be claimed for is over long before. */
@ApplicationScoped
class TimedClaims implements TimedRowsKnown {
    @PersistenceContext
    EntityManager em;

    @Inject
    Receivables company;

    @Override
    public List<TimedRows> timed() {
        UnaryOperator<LocalDate> years = company.financialYears();
        return List.of(
                voucher("claims_dispute", years), voucher("claims_case", years).with("claims_claim", "case_id"));
    }

    private TimedRows voucher(String table, UnaryOperator<LocalDate> years) {
        return new TimedRows(em, RetentionClock.VOUCHER, table, "closed_on < ?1").countedFrom(years);
    }
}
