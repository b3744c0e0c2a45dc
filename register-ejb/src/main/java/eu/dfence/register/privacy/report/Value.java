package eu.dfence.register.privacy.report;

import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One value of the report with what the catalogue declares of it.
 *
 * @param row which values stood together, counted from 1 in the order they were told
 * @param declared or null of a column the catalogue does not know
 * @param withheld it names somebody else (GDPR Art. 15(4)): that there is a value is told, the value is not
 */
record Value(Holding holding, int row, PersonalData declared, boolean withheld) {
    /** Used under a contract, so that the person can take it along (GDPR Art. 20(1)(a)). */
    private static final Set<Purpose> CONTRACT =
            EnumSet.of(Purpose.CUSTOMER_REGISTER, Purpose.ORDERS, Purpose.CUSTOMER_RELATIONSHIP, Purpose.INVOICING);

    List<Purpose> purposes() {
        return declared == null ? List.of() : List.of(declared.purposes());
    }

    /** Null when nobody has declared it. */
    RetentionClock clock() {
        return declared == null ? null : declared.clock();
    }

    boolean portable() {
        return holding.providedByPerson() && !withheld && purposes().stream().anyMatch(CONTRACT::contains);
    }
}
