package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What orders and invoicing ask of customers, inside one transaction and without a role. One statement per question. */
public interface BillingDirectory {
    /** @throws eu.dfence.register.shared.api.RegisterException {@code customer.unknown} */
    BillingDetails billingDetails(SubjectId customer);

    /** The same, or empty of somebody the register does not know or no longer knows. */
    Optional<BillingDetails> known(SubjectId customer);

    /** Names for lists, "Mäkinen, Anna" or "Tammiston Pinta Oy"; an unknown subject is absent. */
    Map<SubjectId, String> names(Collection<SubjectId> subjects);

    /** The persons who represent the organisation on a day, by name; nobody represents a person. */
    Map<SubjectId, String> representatives(SubjectId organisation, LocalDate day);
}
