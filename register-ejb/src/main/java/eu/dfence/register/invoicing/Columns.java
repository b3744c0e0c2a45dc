package eu.dfence.register.invoicing;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Reads the columns of a native query one after the other. Time is UTC. */
final class Columns {
    private final Object[] row;
    private int at;

    Columns(Object[] row) {
        this.row = row;
    }

    String text() {
        return (String) row[at++];
    }

    UUID id() {
        Object value = row[at++];
        return value instanceof UUID id ? id : UUID.fromString((String) value);
    }

    BigDecimal sum() {
        return (BigDecimal) row[at++];
    }

    LocalDate day() {
        Object value = row[at++];
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    Instant time() {
        Object value = row[at++];
        LocalDateTime utc = value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
        return utc.toInstant(ZoneOffset.UTC);
    }
}
