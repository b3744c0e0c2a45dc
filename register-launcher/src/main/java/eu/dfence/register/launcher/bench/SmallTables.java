package eu.dfence.register.launcher.bench;

import eu.dfence.register.customers.api.NameKeys;
import eu.dfence.register.launcher.demo.NameLists;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small tables the bulk load multiplies: names as they are written and as they are searched, places, products. */
final class SmallTables {
    static final List<String> ALL = List.of(
            "bench_given",
            "bench_given_cut",
            "bench_family",
            "bench_family_cut",
            "bench_trade",
            "bench_trade_cut",
            "bench_place",
            "bench_product",
            "bench_position");
    private static final List<String> STEMS = List.of(
            "Koski", "Honka", "Saari", "Ranta", "Metsä", "Haapa", "Vuori", "Kangas", "Lehto", "Järvi", "Kivi", "Salo",
            "Oja", "Hiekka", "Kallio", "Kuusi", "Petäjä", "Luhta", "Kaski", "Heinä");
    private static final List<String> ENDS = List.of(
            "niemi", "ranta", "mäki", "oja", "aho", "vaara", "luoma", "korpi", "koski", "saari", "harju", "lampi",
            "perä", "talo", "joki", "puro");

    private final Connection connection;

    SmallTables(Connection connection) {
        this.connection = connection;
    }

    /** @return the words that say how long each table is */
    Map<String, String> make() throws SQLException {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("GIVEN", named("bench_given", NameLists.given()));
        words.put("FAMILIES", named("bench_family", families()));
        words.put("TRADES", named("bench_trade", NameLists.trades()));
        words.put("PLACES", places());
        products(words);
        run("create table bench_position (position int not null primary key) engine = memory");
        run("insert into bench_position values (1), (2), (3)");
        return words;
    }

    /** Those whose class never changed, one class after the other. */
    private void products(Map<String, String> words) throws SQLException {
        run("create table bench_product (id int not null primary key, vat_class varchar(20) not null,"
                + " code varchar(20) not null, name_fi varchar(160) not null, unit varchar(10) not null,"
                + " unit_price decimal(14,5) not null) engine = memory");
        run(
                "insert into bench_product select row_number() over (order by vat_class, code) - 1, vat_class, code, name_fi, unit,"
                        + " unit_price from (select max(c.vat_class) as vat_class, p.code, p.name_fi, p.unit, p.unit_price"
                        + " from orders_product p join orders_product_vat_class c on c.product_id = p.id"
                        + " group by p.id having count(*) = 1) dated where vat_class <> 'ZERO'");
        for (String vatClass : List.of("GENERAL", "REDUCED_A", "REDUCED_B")) {
            words.put(vatClass, count("bench_product where vat_class = '" + vatClass + "'"));
        }
    }

    private static List<String> families() {
        Set<String> families = new LinkedHashSet<>(NameLists.families());
        STEMS.forEach(stem -> ENDS.forEach(end -> {
            if (!stem.equalsIgnoreCase(end)) {
                families.add(stem + end);
            }
        }));
        return new ArrayList<>(families);
    }

    private String places() throws SQLException {
        run("create table bench_place (id int not null primary key, code char(5) not null, city varchar(60) not null,"
                + " street varchar(60) not null) engine = memory");
        run("insert into bench_place select row_number() over (order by code) - 1, code,"
                + " concat(left(name_fi, 1), lower(substr(name_fi, 2))),"
                + " elt(1 + code % 7, 'Koulukatu', 'Asematie', 'Kirkkokatu', 'Rantatie', 'Metsätie', 'Harjukatu', 'Myllytie')"
                + " from customers_postal_code where type = 1 and code not like '22%'");
        return count("bench_place");
    }

    /** The names, their folded words, and where those can be cut so that every word comes first once. */
    private String named(String table, List<String> names) throws SQLException {
        run("create table " + table + " (id int not null primary key, name varchar(80) not null,"
                + " folded varchar(80) not null) engine = memory");
        run("create table " + table + "_cut (id int not null, head varchar(80) not null, tail varchar(80) not null,"
                + " primary key (id, tail)) engine = memory");
        try (PreparedStatement name = connection.prepareStatement("insert into " + table + " values (?, ?, ?)");
                PreparedStatement cut = connection.prepareStatement("insert into " + table + "_cut values (?, ?, ?)")) {
            for (int id = 0; id < names.size(); id++) {
                List<String> words = NameKeys.words(names.get(id));
                name.setInt(1, id);
                name.setString(2, names.get(id));
                name.setString(3, String.join(" ", words));
                name.addBatch();
                for (int first = 0; first < words.size(); first++) {
                    cut.setInt(1, id);
                    cut.setString(2, String.join(" ", words.subList(0, first)));
                    cut.setString(3, String.join(" ", words.subList(first, words.size())));
                    cut.addBatch();
                }
            }
            name.executeBatch();
            cut.executeBatch();
        }
        return Integer.toString(names.size());
    }

    private String count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
