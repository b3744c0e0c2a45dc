package eu.dfence.register.fence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule 15 for SQL, and the schema against the entities: nothing is mapped that is not there, nothing is there that nobody declared. */
class SchemaLintTest {
    private static final Map<String, String> TYPES = Map.of(
            Instant.class.getName(),
            "datetime\\(6\\)",
            LocalDate.class.getName(),
            "date",
            UUID.class.getName(),
            "uuid",
            "boolean",
            "boolean",
            "int",
            "int|tinyint",
            "long",
            "bigint|int",
            Long.class.getName(),
            "bigint");

    /** Columns no entity maps, each with the reason; every other column must be a classified attribute. */
    private static final Map<String, String> TECHNICAL = Map.ofEntries(
            Map.entry("operations_probe.id", "the one row readiness writes to"),
            Map.entry("operations_probe.at", "when readiness last wrote"),
            Map.entry("invoicing_number_series.name", "year of the series, with H before it of credit notes"),
            Map.entry("invoicing_number_series.version", "lock counter"),
            Map.entry("invoicing_number_series.next_number", "number that is taken next"),
            Map.entry("invoicing_number_ended.series", "year of an invoice that no law keeps any more"),
            Map.entry("invoicing_number_ended.sequence_number", "its number, which the series does not miss"),
            Map.entry("customers_customer.forgotten_on", "day of the erasure, while something must stay"),
            Map.entry("orders_anonymity.valid_from", "from when so many must look alike"),
            Map.entry("orders_anonymity.k", "how many"),
            Map.entry("orders_anonymity.source", "by which opinion"),
            Map.entry("orders_anonymous.product_code", "class of anonymous orders: a product"),
            Map.entry("orders_anonymous.period", "month, quarter, year, or year without product"),
            Map.entry("orders_anonymous.begins_on", "its first day"),
            Map.entry("orders_anonymous.channel", "how they came"),
            Map.entry("orders_anonymous.members", "how many they are"),
            Map.entry("disclosures_ledger.party", "the partner or nobody, for the unique key"),
            Map.entry("disclosures_purpose.purpose", "what the notice lets personal data out for"),
            Map.entry("disclosures_purpose.valid_from", "since when it names it"),
            Map.entry("disclosures_purpose.valid_to", "until when"),
            Map.entry("disclosures_purpose.source", "and where"),
            Map.entry("vault_safe.id", "the one row by which the safe is known again"),
            Map.entry("vault_safe.proof", "pseudonym of nobody under the safe's key"),
            Map.entry("customers_review.customer_id", "joins the night's mark to its customer, with whom it goes"),
            Map.entry("customers_review.found_on", "the night that marked it"),
            Map.entry("customers_review.kept_on", "the day somebody looked at it"),
            Map.entry("customers_review.kept_by", "opaque id of a staff account"),
            Map.entry("customers_review.ground", "why it is kept, of three"));

    private static Stream<String> misfits(Schema schema, JavaClass entity) {
        String table = tableOf(entity);
        if (!schema.tables.containsKey(table)) return Stream.of(table + " is not in the schema");
        return attributes(entity).flatMap(field -> misfits(schema, table, field));
    }

    private static Stream<String> misfits(Schema schema, String table, JavaField field) {
        String name = columnName(field);
        String home = field.tryGetAnnotationOfType(CollectionTable.class)
                .map(CollectionTable::name)
                .orElse(table);
        Schema.Column column = schema.tables.getOrDefault(home, Map.of()).get(name);
        if (column == null) return Stream.of(field.getFullName() + ": no column " + home + "." + name);
        return field.isAnnotatedWith(CollectionTable.class) || fits(field, column)
                ? Stream.of()
                : Stream.of(field.getFullName() + ": " + home + "." + name + " is " + column.type());
    }

    private static boolean fits(JavaField field, Schema.Column column) {
        if (field.getRawType().isEquivalentTo(BigDecimal.class)) {
            Column declared = field.getAnnotationOfType(Column.class);
            return column.type()
                    .replace(" ", "")
                    .equals("decimal(" + declared.precision() + "," + declared.scale() + ")");
        }
        return column.type().matches(TYPES.getOrDefault(field.getRawType().getName(), ".*"));
    }

    private static String tableOf(JavaClass entity) {
        return entity.tryGetAnnotationOfType(Table.class)
                .map(Table::name)
                .orElseGet(() -> tableOf(entity.getRawSuperclass().orElseThrow()));
    }

    private static String columnName(JavaField field) {
        return field.tryGetAnnotationOfType(Column.class)
                .map(Column::name)
                .or(() -> field.tryGetAnnotationOfType(JoinColumn.class).map(JoinColumn::name))
                .orElse("without a name");
    }

    private static Stream<JavaField> attributes(JavaClass type) {
        return Stream.concat(
                type.getFields().stream()
                        .filter(field -> Stream.of(JavaModifier.STATIC, JavaModifier.TRANSIENT)
                                .noneMatch(field.getModifiers()::contains))
                        .filter(field ->
                                !field.isAnnotatedWith(Transient.class) && !field.isAnnotatedWith(OneToMany.class))
                        .flatMap(field -> field.getRawType().isAnnotatedWith(Embeddable.class)
                                ? attributes(field.getRawType())
                                : Stream.of(field)),
                type.getRawSuperclass().filter(parent -> !parent.isEquivalentTo(Object.class)).stream()
                        .flatMap(SchemaLintTest::attributes));
    }

    private static List<JavaClass> entities() {
        return Fence.SHIPPED.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .toList();
    }

    private static Set<String> mapped() {
        return entities().stream()
                .flatMap(entity -> attributes(entity).flatMap(field -> mapped(entity, field)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> mapped(JavaClass entity, JavaField field) {
        String table = tableOf(entity);
        return field.tryGetAnnotationOfType(CollectionTable.class)
                .map(collection -> Stream.concat(
                                Stream.of(columnName(field)),
                                Stream.of(collection.joinColumns()).map(JoinColumn::name))
                        .map(column -> collection.name() + "." + column))
                .orElse(Stream.of(table + "." + columnName(field)));
    }

    @Test
    void tables_belong_to_a_module_point_at_no_other_and_hold_no_timestamp() {
        assertThat(Schema.shipped().faults()).isEmpty();
    }

    @Test
    void every_mapped_attribute_has_its_column_of_its_type() {
        Schema schema = Schema.shipped();
        assertThat(entities())
                .isNotEmpty()
                .flatMap(entity -> misfits(schema, entity).toList())
                .isEmpty();
    }

    @Test
    void every_sequence_steps_as_its_entity_believes() {
        String sql = Sources.files(Sources.MIGRATIONS, ".sql").stream()
                .map(Sources::text)
                .collect(Collectors.joining("\n"));
        assertThat(entities().stream()
                        .flatMap(entity -> attributes(entity))
                        .flatMap(field -> field.tryGetAnnotationOfType(SequenceGenerator.class).stream()))
                .isNotEmpty()
                .allSatisfy(generator -> assertThat(sql)
                        .contains("create sequence " + generator.sequenceName() + " start with "
                                + generator.allocationSize() + " increment by " + generator.allocationSize() + " "));
    }

    @Test
    @Tag("R-32")
    void every_column_is_a_classified_attribute_or_technical_for_a_reason() {
        Set<String> mapped = mapped();
        assertThat(Schema.shipped().tables.entrySet().stream()
                        .flatMap(table ->
                                table.getValue().keySet().stream().map(column -> table.getKey() + "." + column)))
                .filteredOn(column -> !mapped.contains(column) && !TECHNICAL.containsKey(column))
                .isEmpty();
        assertThat(TECHNICAL.keySet()).noneMatch(mapped::contains);
    }

    @Test
    void the_lint_catches_its_planted_faults() {
        Schema schema = new Schema("""
                -- create table forgotten (
                create sequence loose_seq start with 1;
                create table orders_bad (
                  id   bigint not null primary key references staff_account (id),
                  at   timestamp not null,
                  rate double null,
                  net  decimal(12,2) not null,
                  index orders_bad_at (at)
                );
                create table homeless (
                  id bigint
                );
                alter table orders_bad add paid boolean not null, add column seen timestamp null;
                """);
        assertThat(schema.faults())
                .containsExactlyInAnyOrder(
                        "loose_seq belongs to no module",
                        "homeless belongs to no module",
                        "orders_bad.at is a timestamp and ends in 2038",
                        "orders_bad.rate is inexact",
                        "orders_bad.seen is a timestamp and ends in 2038",
                        "orders_bad points at staff_account of another module");
        assertThat(schema.tables.get("orders_bad").keySet()).containsExactly("id", "at", "rate", "net", "paid", "seen");
    }
}
