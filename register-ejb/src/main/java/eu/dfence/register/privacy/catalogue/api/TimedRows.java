package eu.dfence.register.privacy.catalogue.api;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of one table whose time a clock measures, with the rows of other tables that go with each. A module makes them of
 * its own tables; they are found and ended by sets, never person by person.
 */
public final class TimedRows {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final EntityManager em;
    private final RetentionClock clock;
    private final String table;
    private final String past;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private UnaryOperator<LocalDate> counted = UnaryOperator.identity();
    private BiFunction<List<Long>, LocalDate, Set<Long>> heldBack = (ids, firstKept) -> Set.of();
    private Consumer<List<Long>> before = ids -> {};
    private ToIntFunction<List<Long>> ending;
    private Runnable clearing = () -> {};
    private IntUnaryOperator waiting;

    /**
     * What was found.
     *
     * @param ids of rows to end, fewer than were looked at when something holds one back
     * @param reached the last row looked at: the next look begins after it
     */
    public record Found(List<Long> ids, long reached, boolean last) {}

    /**
     * @param past a condition on the table's columns that holds of whatever is over; {@code ?1} is the first day that is kept, {@code
     *     ?2} the moment it begins (UTC)
     */
    public TimedRows(EntityManager em, RetentionClock clock, String table, String past) {
        this.em = em;
        this.clock = clock;
        this.table = table;
        this.past = past;
    }

    /** Rows of another table that go before the row they belong to. */
    public TimedRows with(String part, String column) {
        parts.put(part, column);
        return this;
    }

    /** @param day for what happened on a day, the day its period counts from: the last of a financial year */
    public TimedRows countedFrom(UnaryOperator<LocalDate> day) {
        counted = day;
        return this;
    }

    /** @param some of these rows, those that something still holds back */
    public TimedRows unless(Function<List<Long>, Set<Long>> some) {
        return unless((ids, firstKept) -> some.apply(ids));
    }

    /** @param some of these rows, those that something still holds back, by the first day that is kept */
    public TimedRows unless(BiFunction<List<Long>, LocalDate, Set<Long>> some) {
        heldBack = some;
        return this;
    }

    /** @param deed what has to be done before such rows go, in the same transaction */
    public TimedRows first(Consumer<List<Long>> deed) {
        before = deed;
        return this;
    }

    /** @param door ends rows that nothing else may end, and says how many */
    public TimedRows endedBy(ToIntFunction<List<Long>> door) {
        ending = door;
        return this;
    }

    /**
     * Rows that a person looks at before anything becomes of them: found again each night, and ended by nobody.
     *
     * @param clearing takes back the marks of the last night
     * @param marking marks rows, and says how many
     * @param waiting how many wait, counted no further than it is asked for
     */
    public TimedRows reviewed(Runnable clearing, ToIntFunction<List<Long>> marking, IntUnaryOperator waiting) {
        this.clearing = clearing;
        this.waiting = waiting;
        return endedBy(marking);
    }

    /** Whether a person looks at them first. */
    public boolean isReviewed() {
        return waiting != null;
    }

    /** How many rows are past their time and still there, or wait to be looked at; counted no further than to a limit. */
    public int left(LocalDate firstKept, int most) {
        return isReviewed()
                ? waiting.applyAsInt(most)
                : past(firstKept, -1, most).ids().size();
    }

    /** Before the first of them is looked for. */
    public void begin() {
        clearing.run();
    }

    public RetentionClock clock() {
        return clock;
    }

    public String table() {
        return table;
    }

    /** The day a period counts from, for what happened on a day. */
    public LocalDate countedFrom(LocalDate day) {
        return counted.apply(day);
    }

    /** In the order of their ids. */
    @SuppressWarnings("unchecked")
    public Found past(LocalDate firstKept, long after, int most) {
        Query asked = em.createNativeQuery(
                "select id from " + table + " where id > ?3 and (" + past + ") order by id limit " + most);
        asked.setParameter(3, after);
        if (past.contains("?1")) asked.setParameter(1, firstKept);
        if (past.contains("?2")) {
            asked.setParameter(
                    2,
                    firstKept
                            .atTime(LocalTime.MIDNIGHT)
                            .atZone(HELSINKI)
                            .withZoneSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime());
        }
        List<Long> found = new ArrayList<>();
        ((List<Object>) asked.getResultList()).forEach(id -> found.add(((Number) id).longValue()));
        if (found.isEmpty()) return new Found(List.of(), after, true);
        Set<Long> held = heldBack.apply(found, firstKept);
        return new Found(
                found.stream().filter(id -> !held.contains(id)).toList(),
                found.get(found.size() - 1),
                found.size() < most);
    }

    /** Ends these rows and all that go with them; how many of this table there were. */
    public int end(List<Long> ids) {
        if (ids.isEmpty()) return 0;
        String these = ids.stream().map(String::valueOf).collect(Collectors.joining(", ", " in (", ")"));
        before.accept(ids);
        if (ending != null) return ending.applyAsInt(ids);
        parts.forEach((part, column) -> deleted(part, column + these));
        return deleted(table, "id" + these);
    }

    /** This table, and those whose rows go with its own. */
    public Set<String> tables() {
        return Stream.concat(Stream.of(table), parts.keySet().stream()).collect(Collectors.toSet());
    }

    private int deleted(String from, String which) {
        return em.createNativeQuery("delete from " + from + " where " + which).executeUpdate();
    }
}
