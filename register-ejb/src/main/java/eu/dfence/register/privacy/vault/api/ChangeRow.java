package eu.dfence.register.privacy.vault.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import java.io.Serializable;
import java.time.Instant;

/**
 * One change of one value of a person.
 *
 * @param by who changed it, or null when nobody was signed in
 * @param field as {@code email}, {@code phone.MOBILE} or {@code ban.DISCLOSURE}
 * @param before what it was; null when it was nothing
 * @param after what it became; null when it became nothing
 */
@PersonalData(category = DataCategory.RELATIONSHIP, purposes = Purpose.CUSTOMER_REGISTER)
public record ChangeRow(Instant at, String by, String field, String before, String after) implements Serializable {}
