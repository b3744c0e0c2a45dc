package eu.dfence.register.customers.api;

import java.io.Serializable;

/**
 * A postal code of Posti's list.
 *
 * @param nameFi "Tampere"
 * @param nameSv "Tammerfors"
 * @param letters whether letters reach it; parcel lockers, pick-up points and reply mail take none
 */
public record PostalPlace(String code, String nameFi, String nameSv, boolean letters) implements Serializable {
    /** The name for a customer of that language. */
    public String name(String language) {
        return "sv".equals(language) ? nameSv : nameFi;
    }
}
