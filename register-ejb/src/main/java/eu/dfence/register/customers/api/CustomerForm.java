package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The customer form as it was typed, right or wrong: the desk reads every field itself, so that all channels obey the
 * same rules and nothing typed is lost.
 *
 * @param version of the customer when the form was opened; 0 for a new one
 * @param typed text of each field; a missing field is empty
 */
@PersonalData(category = DataCategory.NAME, purposes = Purpose.CUSTOMER_REGISTER)
public record CustomerForm(CustomerKind kind, int version, Map<CustomerField, String> typed) implements Serializable {
    public CustomerForm {
        Map<CustomerField, String> copy = new EnumMap<>(CustomerField.class);
        typed.forEach((field, text) -> copy.put(field, text == null ? "" : text.strip()));
        typed = Collections.unmodifiableMap(copy);
    }

    /** What stands in the field, without spaces around it; empty when nothing does. */
    public String text(CustomerField field) {
        return typed.getOrDefault(field, "");
    }
}
