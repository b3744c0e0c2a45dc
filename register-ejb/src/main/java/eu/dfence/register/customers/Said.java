package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CustomerField;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** What a customer says of itself for the journal, field by field; nothing is not said. */
final class Said {
    private final Map<String, String> fields = new TreeMap<>();

    Said that(CustomerField field, Object value) {
        if (value != null) fields.put(field.id(), text(value));
        return this;
    }

    Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    private static String text(Object value) {
        return value instanceof BigDecimal amount ? amount.stripTrailingZeros().toPlainString() : value.toString();
    }
}
