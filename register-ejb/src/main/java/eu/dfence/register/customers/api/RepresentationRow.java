package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A person's relation to an organisation, seen from one of them.
 *
 * @param other the organisation on a person's card, the person on an organisation's
 * @param title "Ostopäällikkö", or null
 * @param validTo last day, or null while it lasts
 */
@PersonalData(category = DataCategory.ORGANISATION, purposes = Purpose.CUSTOMER_REGISTER)
public record RepresentationRow(
        SubjectId other, String name, String title, LocalDate validFrom, LocalDate validTo, Origin origin)
        implements Serializable {}
