package eu.dfence.register.customers.api;

import java.io.Serializable;

/**
 * What is looked for. The text tells by its form what it is: an e-mail address or its beginning, a phone number or its
 * beginning, a customer number, a business id or VAT id, and everything else a name in any order of its words.
 *
 * @param text as typed; empty lists everybody by name
 * @param filter what the list is narrowed to
 * @param cursor of the page wanted, or null for the first
 * @param size rows on a page, 1 to 100
 */
public record CustomerSearch(String text, CustomerFilter filter, String cursor, int size) implements Serializable {
    public CustomerSearch {
        text = text == null ? "" : text.strip();
        if (size < 1 || size > 100) {
            throw new IllegalArgumentException("size " + size);
        }
    }

    public CustomerSearch(String text, String cursor, int size) {
        this(text, CustomerFilter.NONE, cursor, size);
    }

    public CustomerSearch(String text, int size) {
        this(text, null, size);
    }
}
