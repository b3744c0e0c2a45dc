package eu.dfence.register.privacy.disclosures.api;

import java.io.Serializable;
import java.util.List;

/** What a partner may get for a purpose. */
public record ProfileRow(DisclosurePurpose purpose, List<Field> fields) implements Serializable {
    public ProfileRow {
        fields = List.copyOf(fields);
    }
}
