package eu.dfence.register.privacy.scanner;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.scanner.api.Identifiers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Picks from what holders tell, row by row, that by which somebody is found: names of two words at least, addresses with their postal code,
 * and numbers nobody else has.
 */
final class Gathering {
    private static final Pattern PHONE = Pattern.compile("\\+[0-9]{7,15}");

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> emails = new LinkedHashSet<>();
    private final Set<String> phones = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private String street;

    void take(Holding held) {
        String value = held.value().strip();
        if (held.category() == DataCategory.NAME && value.contains(" ")) {
            names.add(value);
        } else if (held.category() == DataCategory.EMAIL && value.contains("@")) {
            emails.add(value);
        } else if (held.category() == DataCategory.PHONE && PHONE.matcher(value).matches()) {
            phones.add(value);
        } else if (held.category() == DataCategory.POSTAL_ADDRESS) {
            address(held.column(), value);
        } else if (held.category() == DataCategory.RELATIONSHIP && held.column().equals("number")) {
            numbers.add(value);
        }
    }

    private void address(String column, String value) {
        if (column.equals("street")) street = value;
        if (column.equals("postal_code") && street != null) addresses.add(street + " " + value);
    }

    /** @param shared whether somebody else is known by it too: then finding it proves nothing */
    Identifiers of(SubjectId subject, Predicate<String> shared) {
        List<String> others = new ArrayList<>(numbers);
        others.add(subject.toString());
        List<String> ownNames =
                own(names, name -> Variants.turned(name).stream().anyMatch(shared));
        List<String> ownEmails = own(emails, shared);
        List<String> ownPhones = own(phones, shared);
        List<String> ownAddresses = own(addresses, shared);
        int all = names.size() + emails.size() + phones.size() + addresses.size();
        int looked = ownNames.size() + ownEmails.size() + ownPhones.size() + ownAddresses.size();
        return new Identifiers(ownNames, ownEmails, ownPhones, ownAddresses, others, all - looked);
    }

    private static List<String> own(Set<String> values, Predicate<String> shared) {
        return values.stream().filter(shared.negate()).toList();
    }
}
