package eu.dfence.register.privacy.catalogue.api;

import eu.dfence.register.shared.api.Ids;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one data subject (or organisation) of the register everywhere: in URLs, logs and between modules. Says nothing itself. */
public record SubjectId(UUID value) implements Serializable, Comparable<SubjectId> {
    public SubjectId {
        Objects.requireNonNull(value, "value");
    }

    public static SubjectId next() {
        return new SubjectId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static SubjectId of(String text) {
        return new SubjectId(UUID.fromString(text));
    }

    @Override
    public int compareTo(SubjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
