package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a correction changed.
 *
 * @param name of the person, as letters say it
 * @param was what stood there, or null when nothing did
 * @param now what stands there, or null when nothing does
 * @param since when the wrong value was written down, or null without one
 * @param partner who had handed the wrong value over, or null
 */
@PersonalData(category = DataCategory.NAME, purposes = Purpose.DATA_SUBJECT_RIGHTS)
public record Corrected(String name, String was, String now, Instant since, String partner) implements Serializable {}
