package eu.dfence.register.privacy.scanner.api;

import java.util.List;

/**
 * What somebody could be found by, as it was written; held in memory only, and by whoever erases only until the scan is over. A street alone
 * is also the neighbours': an address counts with its postal code.
 *
 * @param names whole names, in any order of their words
 * @param addresses street and postal code in one line
 * @param others numbers and ids, as they stand
 */
public record Identifiers(
        List<String> names, List<String> emails, List<String> phones, List<String> addresses, List<String> others) {
    public Identifiers {
        names = List.copyOf(names);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        addresses = List.copyOf(addresses);
        others = List.copyOf(others);
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
