package eu.dfence.register.customers;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way of looking: the rows of one table whose key lies in a range, in the order of an index.
 *
 * @param source table and alias t, joined with nothing
 * @param customer column with the customer's row id
 * @param id column that tells rows of one key apart
 * @param key column that is searched and ordered by
 * @param from first key, or null for no range
 * @param to key after the last
 * @param condition what else must hold, beginning with " and", or empty
 * @param once what holds for only one of a customer's rows, for the page; a count tells customers apart by itself
 */
record Way(String source, String customer, String id, String key, String from, String to, Sql condition, Sql once) {
    /** Sorts after everything that begins with the same text, also in a binary collation. */
    private static final String LAST = "\udbff\udfff";

    private static final String AFTER_DIGITS = ":";

    private static final String CUSTOMERS = "customers_customer t";

    private static final String CURRENT = " and t.replaced_at is null";

    static Way of(Wanted wanted, boolean loose, Narrowing narrowing) {
        String value = wanted.value();
        return switch (wanted.kind()) {
            case EMAIL -> contact("customers_email", "address_key", value, LAST).narrowed(narrowing);
            case PHONE ->
                contact("customers_phone", "e164", value, AFTER_DIGITS).narrowed(narrowing);
            case NUMBER ->
                customer(CUSTOMERS, new Sql().add(" and t.number = ?", Long.valueOf(value)))
                        .narrowed(narrowing);
            case BUSINESS_ID ->
                customer(CUSTOMERS, new Sql().add(" and t.business_id = ?", value))
                        .narrowed(narrowing);
            case NAME -> name(value, loose).narrowed(narrowing);
            default -> customer(narrowing.customers(), narrowing.ofCustomer());
        };
    }

    private static Way customer(String table, Sql condition) {
        return new Way(table, "t.id", "t.id", "t.sort_name", null, null, condition, new Sql());
    }

    private Way narrowed(Narrowing narrowing) {
        Sql both = new Sql().add(condition).add(narrowing.of(customer));
        return new Way(source, customer, id, key, from, to, both, once);
    }

    /** A customer with several current values in the range is found once, by the first of them. */
    private static Way contact(String table, String column, String prefix, String last) {
        String key = "t." + column;
        String other = "o." + column;
        Sql once = new Sql()
                .add(
                        " and not exists (select 1 from " + table + " o where o.customer_id = t.customer_id"
                                + " and o.replaced_at is null and " + other + " >= ? and (" + other + " < " + key
                                + " or (" + other + " = " + key + " and o.id < t.id)))",
                        prefix);
        Sql condition = new Sql().add(CURRENT);
        return new Way(table + " t", "t.customer_id", "t.id", key, prefix, prefix + last, condition, once);
    }

    /**
     * By the whole text as the beginning of a name, or loosely: by its longest word as the beginning of some rotation that
     * has a word beginning with each of the others. A customer is found once, by the first of its rotations in the range.
     */
    private static Way name(String folded, boolean loose) {
        List<String> words = List.of(folded.split(" "));
        String prefix = loose
                ? words.stream().max(Comparator.comparingInt(String::length)).orElseThrow()
                : folded;
        Sql once = new Sql()
                .add(
                        " and not exists (select 1 from customers_name_key o where o.customer_id = t.customer_id"
                                + " and o.name_key >= ? and o.name_key < t.name_key)",
                        prefix);
        Sql condition = new Sql();
        Stream<String> others = loose ? words.stream() : Stream.empty();
        others.filter(word -> !word.equals(prefix))
                .forEach(word -> condition.add(" and concat(' ', t.name_key) like ?", "% " + word + "%"));
        return new Way(
                "customers_name_key t",
                "t.customer_id",
                "t.customer_id",
                "t.name_key",
                prefix,
                prefix + LAST,
                condition,
                once);
    }

    /** The same way, but only where the key is the whole value. */
    Way exactly() {
        return from == null
                ? this
                : new Way(
                        source,
                        customer,
                        id,
                        key,
                        null,
                        null,
                        new Sql().add(condition).add(" and " + key + " = ?", from),
                        new Sql());
    }

    Sql page(Cursor cursor, int limit) {
        String order = cursor.backward() ? " desc" : "";
        Sql sql = new Sql().add("select " + customer + " customer_id, " + id + " id, " + key + " name from " + source);
        sql.add(" where true");
        range(sql, cursor);
        return sql.add(condition).add(once).add(" order by " + key + order + ", " + id + order + " limit " + limit);
    }

    /** The keyset, spelled out: only so does the optimiser walk the index. */
    private void range(Sql sql, Cursor cursor) {
        if (!cursor.first()) {
            String beyond = cursor.backward() ? " < ?" : " > ?";
            String keyset = " and (" + key + beyond + " or (" + key + " = ? and " + id + beyond + "))";
            sql.add(keyset, cursor.key(), cursor.key(), cursor.id());
        }
        if (from != null && (cursor.first() || cursor.backward())) {
            sql.add(" and " + key + " >= ?", from);
        }
        if (from != null && (cursor.first() || !cursor.backward())) {
            sql.add(" and " + key + " < ?", to);
        }
    }

    /** How many rows and how many customers, no further than the cap. */
    Sql count(int cap) {
        Sql sql = new Sql()
                .add("select count(*), count(distinct customer_id) from (select " + customer + " customer_id from "
                        + source + " where true");
        range(sql, Cursor.start(false));
        return sql.add(condition).add(" limit " + cap + ") x");
    }
}
