package eu.dfence.register.privacy.catalogue;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.SchemaAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Asks the database which columns there are. Which of them no entity maps, and why, stands in {@code technical-columns.csv}. */
@ApplicationScoped
class AccountedSchema implements SchemaAccounts {
    private static final Set<String> TECHNICAL = technical();

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Override
    public Set<String> unaccounted() {
        return unaccounted(
                schema(),
                catalogue.columns().stream()
                        .map(each -> each.table() + "." + each.column())
                        .collect(Collectors.toSet()),
                TECHNICAL);
    }

    static Set<String> unaccounted(Set<String> schema, Set<String> classified, Set<String> technical) {
        Predicate<String> accounted = column -> classified.contains(column)
                || technical.contains(column)
                || technical.contains(column.substring(0, column.indexOf('.')) + ".*");
        Set<String> left = new TreeSet<>(schema);
        left.removeIf(accounted);
        return left;
    }

    private Set<String> schema() {
        Set<String> columns = new TreeSet<>();
        for (Object row : em.createNativeQuery("select concat(c.table_name, '.', c.column_name)"
                        + " from information_schema.columns c join information_schema.tables t"
                        + " on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'"
                        + " where c.table_schema = database()")
                .getResultList()) {
            columns.add(row.toString());
        }
        return columns;
    }

    /** What has no reason is not technical. */
    private static Set<String> technical() {
        try (InputStream in = AccountedSchema.class.getResourceAsStream("technical-columns.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(";", 2))
                    .filter(columnAndReason -> columnAndReason.length == 2 && !columnAndReason[1].isBlank())
                    .map(columnAndReason -> columnAndReason[0])
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("technical-columns.csv", e);
        }
    }
}
