package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import java.io.Serializable;
import java.time.LocalDate;

/** One way to reach a customer, as it stands now, with what it replaced. */
public sealed interface ContactValue extends Serializable {
    Origin origin();

    /** What stood here before, in one line, or null. */
    String before();

    /**
     * @param bouncedOn the day mail to it came back, or null
     * @param verified by whose word and when it was found to reach its reader, or null
     */
    @PersonalData(category = DataCategory.EMAIL, purposes = Purpose.CUSTOMER_REGISTER)
    record Email(String address, LocalDate bouncedOn, Origin verified, Origin origin, String before)
            implements ContactValue {}

    /** @param e164 for example {@code +358401234567} */
    @PersonalData(category = DataCategory.PHONE, purposes = Purpose.CUSTOMER_REGISTER)
    record Phone(PhoneKind kind, String e164, Origin origin, String before) implements ContactValue {}

    /**
     * @param country ISO 3166-1, {@code FI} at home
     * @param returnedOn the day mail to it came back, or null
     */
    @PersonalData(category = DataCategory.POSTAL_ADDRESS, purposes = Purpose.CUSTOMER_REGISTER)
    record Address(
            AddressKind kind,
            String careOf,
            String street,
            String postalCode,
            String city,
            String country,
            LocalDate validFrom,
            LocalDate returnedOn,
            Origin origin,
            String before)
            implements ContactValue {}
}
