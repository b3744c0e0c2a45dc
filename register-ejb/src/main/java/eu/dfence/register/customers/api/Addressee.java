package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;

/**
 * Somebody mail could go to. The postal address, or the e-mail address, is null when there is none.
 *
 * @param name as on an envelope: "Anna Mäkinen" or "Tammiston Pinta Oy"
 * @param listName "Mäkinen, Anna"
 * @param ended whether the customer relationship is over
 * @param returned whether mail to the postal address came back
 * @param emailBounced whether mail to the e-mail address came back
 * @param emailSource where the e-mail address came from, or null
 */
@PersonalData(category = DataCategory.POSTAL_ADDRESS, purposes = Purpose.MARKETING)
public record Addressee(
        SubjectId id,
        String name,
        String listName,
        boolean organisation,
        boolean ended,
        String careOf,
        String street,
        String postalCode,
        String city,
        String country,
        boolean returned,
        String email,
        boolean emailBounced,
        Source emailSource) {}
