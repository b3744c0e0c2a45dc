package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.Optional;

/** Keeping the customer register (R-08, R-25..R-29). */
public interface CustomerDesk {
    /** By name order, or exact hits before longer ones. */
    Page<CustomerRow> search(CustomerSearch search);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code customers.unknown} */
    CustomerCard card(SubjectId customer);

    /**
     * The customer as the form shows it.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code customers.unknown}
     */
    CustomerForm form(SubjectId customer);

    /** Customers with the same e-mail address, or the same name and postal code: a hint, never a refusal. */
    Page<CustomerRow> possibleDoubles(CustomerForm form);

    /** Takes a new customer into the register and remembers which notice the person was shown. */
    Saving create(CustomerForm form);

    /** Changes what differs; a changed contact value gets the form's source, an unchanged one keeps its own. */
    Saving update(SubjectId customer, CustomerForm form);

    /**
     * Writes an entry on the timeline.
     *
     * @param text 1 to 2,000 characters, no personal identity code
     * @throws eu.dfence.register.shared.api.RegisterException {@code customers.unknown}, {@code customers.refused.note}
     */
    void addNote(SubjectId customer, NoteKind kind, String text);

    /**
     * From today the person represents the organisation.
     *
     * @param title or null
     * @throws eu.dfence.register.shared.api.RegisterException {@code customers.unknown},
     *     {@code customers.refused.representation}, {@code customers.refused.represents-already}
     */
    void represent(SubjectId person, SubjectId organisation, String title, Source source, String partner);

    /**
     * Today is its last day.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code customers.unknown},
     *     {@code customers.refused.represents-not}
     */
    void endRepresentation(SubjectId person, SubjectId organisation);

    /** What Posti calls the place; empty for a code that is not in its list. */
    Optional<PostalPlace> postalPlace(String code);
}
