package eu.dfence.register.customers.api;

import java.io.Serializable;
import java.util.List;

/**
 * Why one field of a form cannot stand.
 *
 * @param key of the sentence in {@code Texts}
 * @param arguments numbers and days, never what was typed
 */
public record FieldRefusal(CustomerField field, String key, List<Serializable> arguments) implements Serializable {
    public FieldRefusal {
        arguments = List.copyOf(arguments);
    }

    public FieldRefusal(CustomerField field, String key) {
        this(field, key, List.of());
    }
}
