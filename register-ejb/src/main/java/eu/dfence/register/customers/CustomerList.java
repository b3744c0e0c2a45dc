package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.customers.api.EmailText;
import eu.dfence.register.customers.api.NameKeys;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.PlainRows;
import eu.dfence.register.shared.api.Typed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds customers for a list: one statement for the page, and one for the count when the page does not hold all. Every
 * way of looking walks one index in its own order, so that a page costs the same however many customers there are.
 */
@Dependent
class CustomerList {
    private static final String ROW = "select c.subject_id, c.number, c.kind, c.status, c.sort_name, k.id, k.name,"
            + " c.postal_city, p.e164, e.address, o.sort_name, c.forgotten_on is not null from (";

    /** A customer with several current values comes in several rows, the one to show first. */
    private static final String VALUES = ") k join customers_customer c on c.id = k.customer_id"
            + " left join customers_phone p on p.customer_id = c.id and p.replaced_at is null"
            + " left join customers_email e on e.customer_id = c.id and e.replaced_at is null"
            + " left join customers_representation r on r.person_id = c.id and r.valid_to is null"
            + " left join customers_customer o on o.id = r.organisation_id order by ";

    private static final String TO_SHOW = ", p.kind = 'MOBILE' desc, p.id desc, e.id desc, r.id desc";

    private static final String DOUBLES = "select customer_id, max(id) id, '' name from ("
            + "select e.customer_id, e.id from customers_email e where e.address_key = ? and e.replaced_at is null"
            + " union select a.customer_id, a.id from customers_name_key n join customers_address a"
            + " on a.customer_id = n.customer_id and a.replaced_at is null where n.name_key = ? and a.postal_code = ?"
            + ") d group by customer_id limit 10";

    @Inject
    PlainRows database;

    @Inject
    Remainders remainders;

    /** A row with its place in the order. */
    private record Placed(CustomerRow row, String key, long id, boolean forgotten) {}

    Page<CustomerRow> page(CustomerSearch search) {
        Wanted wanted = Wanted.of(search.text());
        if (wanted.kind() == Wanted.Kind.NOTHING) {
            return new Page<>(List.of(), 0, null, null);
        }
        Narrowing narrowing = new Narrowing(search.filter());
        if (search.cursor() != null) {
            return page(wanted, narrowing, Cursor.parse(search.cursor()), search.size());
        }
        Page<CustomerRow> page = page(wanted, narrowing, Cursor.start(false), search.size());
        boolean mayHideMore = page.next() == null && wanted.value().contains(" ");
        return mayHideMore && wanted.kind() == Wanted.Kind.NAME && more(wanted, narrowing, page.hits())
                ? page(wanted, narrowing, Cursor.start(true), search.size())
                : page;
    }

    /** Whoever is found by the whole text is found by its words too: with as many customers, they are the same. */
    private boolean more(Wanted wanted, Narrowing narrowing, int found) {
        return found == 0 || count(Way.of(wanted, true, narrowing)) > found;
    }

    private Page<CustomerRow> page(Wanted wanted, Narrowing narrowing, Cursor cursor, int size) {
        Way way = Way.of(wanted, cursor.loose(), narrowing);
        List<Placed> found = new ArrayList<>(placed(way, cursor, size + 1));
        boolean more = found.size() > size;
        if (more) {
            found.remove(size);
        }
        if (cursor.backward()) {
            Collections.reverse(found);
        }
        boolean before = cursor.backward() ? more : !cursor.first();
        boolean after = cursor.backward() || more;
        int hits = !cursor.first() ? cursor.hits() : more ? count(way) : found.size();
        return new Page<>(
                rows(found),
                hits,
                before && !found.isEmpty() ? edge(cursor, hits, true, found.get(0)) : null,
                after && !found.isEmpty() ? edge(cursor, hits, false, found.get(found.size() - 1)) : null);
    }

    private List<CustomerRow> rows(List<Placed> found) {
        return found.stream()
                .filter(each -> remainders.shown(each.forgotten()))
                .map(Placed::row)
                .toList();
    }

    private static String edge(Cursor cursor, int hits, boolean back, Placed row) {
        return cursor.at(hits, back, row.key(), row.id()).opaque();
    }

    private List<Placed> placed(Way way, Cursor cursor, int limit) {
        String order = cursor.backward() ? " desc" : "";
        return shown(new Sql()
                .add(ROW)
                .add(way.page(cursor, limit))
                .add(VALUES + "k.name" + order + ", k.id" + order + TO_SHOW));
    }

    private List<Placed> shown(Sql sql) {
        Map<SubjectId, Placed> rows = new LinkedHashMap<>();
        sql.rows(database)
                .map(CustomerList::placed)
                .forEach(each -> rows.putIfAbsent(each.row().id(), each));
        return List.copyOf(rows.values());
    }

    private static Placed placed(Cells cells) {
        SubjectId subject = cells.subject();
        long number = cells.number();
        CustomerKind kind = cells.choice(CustomerKind.class);
        CustomerStatus status = cells.choice(CustomerStatus.class);
        String name = cells.text();
        long id = cells.number();
        String key = cells.text();
        String city = cells.text();
        String phone = cells.text();
        String email = cells.text();
        String represents = cells.text();
        return new Placed(
                new CustomerRow(subject, number, kind, status, name, represents, city, phone, email, List.of(), false),
                key,
                id,
                cells.yes());
    }

    /** Customers with the same e-mail address, and those with the same name and postal code. */
    Page<CustomerRow> possibleDoubles(CustomerForm form) {
        String email = EmailText.plain(form.text(CustomerField.EMAIL)).toLowerCase(Locale.ROOT);
        String name = form.kind() == CustomerKind.PERSON
                ? form.text(CustomerField.GIVEN_NAMES) + " " + form.text(CustomerField.FAMILY_NAME)
                : form.text(CustomerField.ORGANISATION_NAME);
        String code = Typed.compact(form.text(CustomerField.POSTAL_CODE));
        Sql sql = new Sql()
                .add(ROW)
                .add(DOUBLES, email, NameKeys.fold(name), code)
                .add(VALUES + "c.sort_name, c.id" + TO_SHOW);
        List<CustomerRow> doubles = rows(shown(sql));
        return new Page<>(doubles, doubles.size(), null, null);
    }

    /** Everybody this can be by the very identifier: no beginnings, no parts. */
    List<SubjectId> exactly(Wanted wanted) {
        Way way = Way.of(wanted, false, new Narrowing(CustomerFilter.NONE)).exactly();
        boolean nobody = wanted.kind() == Wanted.Kind.EVERYBODY || wanted.kind() == Wanted.Kind.NOTHING;
        return nobody
                ? List.of()
                : new Sql()
                        .add("select distinct c.subject_id from (")
                        .add(way.page(Cursor.start(false), Page.COUNT_CAP))
                        .add(") k join customers_customer c on c.id = k.customer_id")
                        .rows(database)
                        .map(Cells::subject)
                        .toList();
    }

    private int count(Way way) {
        return way.count(Page.COUNT_CAP + 1)
                .rows(database)
                .mapToInt(CustomerList::counted)
                .sum();
    }

    /** Rows and customers differ when one customer stands in several rows: past the cap only the rows are known. */
    private static int counted(Cells cells) {
        long rows = cells.number();
        long customers = cells.number();
        return (int) (rows > Page.COUNT_CAP ? rows : customers);
    }
}
