package eu.dfence.register.privacy.scanner.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody could be found by, as it was written; held in memory only, and by whoever erases only until the scan is over. A street alone
 * is also the neighbours': an address counts with its postal code.
 *
 * @param names whole names, in any order of their words
 * @param addresses street and postal code in one line
 * @param others numbers and ids, as they stand
 * @param shared how many more there were that somebody else is known by too, as a namesake: finding them proves nothing
 */
public record Identifiers(
        List<String> names,
        List<String> emails,
        List<String> phones,
        List<String> addresses,
        List<String> others,
        int shared) {
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    public Identifiers {
        names = List.copyOf(names);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        addresses = List.copyOf(addresses);
        others = List.copyOf(others);
    }

    /** Whose ids stand among the others. */
    public Set<SubjectId> subjects() {
        return others.stream()
                .filter(each -> each.matches(UUID_FORM))
                .map(SubjectId::of)
                .collect(Collectors.toSet());
    }

    public boolean isEmpty() {
        return names.isEmpty() && emails.isEmpty() && phones.isEmpty() && addresses.isEmpty() && others.isEmpty();
    }

    /** Nobody writes these into a log by accident. */
    @Override
    public String toString() {
        return "Identifiers";
    }
}
