package eu.dfence.register.privacy.outbox;

import eu.dfence.register.customers.api.Addressee;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.disclosures.api.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whom a message to a party is about: only what the party got, so that the person is found there and nothing new is told.
 *
 * @param text a line each
 * @param fields the columns that stand in it
 */
record About(String text, Set<Field> fields) {
    static About of(Addressee person, Set<DataCategory> got) {
        List<String> lines = new ArrayList<>(List.of(person.name()));
        Set<Field> fields = EnumSet.of(Field.NAME, Field.RIGHTS);
        if (got.contains(DataCategory.POSTAL_ADDRESS) && person.street() != null) {
            lines.add(person.street());
            lines.add(person.postalCode() + " " + person.city());
            fields.addAll(EnumSet.of(Field.STREET, Field.POSTAL_CODE, Field.CITY));
        }
        if (got.contains(DataCategory.EMAIL) && person.email() != null) {
            lines.add(person.email());
            fields.add(Field.EMAIL);
        }
        return new About(String.join("\n", lines), fields);
    }
}
