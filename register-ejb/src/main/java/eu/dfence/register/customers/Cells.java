package eu.dfence.register.customers;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** One row of a native query, read cell by cell from left to right. Days and times are selected as text, in UTC. */
final class Cells {
    private final Object[] cells;
    private int next;

    Cells(Object row) {
        this.cells = row instanceof Object[] many ? many : new Object[] {row};
    }

    String text() {
        Object cell = cells[next++];
        return cell == null ? null : cell.toString();
    }

    long number() {
        return ((Number) cells[next++]).longValue();
    }

    boolean yes() {
        Object cell = cells[next++];
        return cell instanceof Boolean yes ? yes : cell instanceof Number number && number.intValue() != 0;
    }

    BigDecimal amount() {
        String text = text();
        return text == null ? null : new BigDecimal(text);
    }

    UUID uuid() {
        String text = text();
        return text == null ? null : UUID.fromString(text);
    }

    SubjectId subject() {
        return new SubjectId(uuid());
    }

    LocalDate day() {
        String text = text();
        return text == null ? null : LocalDate.parse(text);
    }

    Instant instant() {
        String text = text();
        return text == null ? null : LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        String text = text();
        return text == null ? null : Enum.valueOf(type, text);
    }
}
