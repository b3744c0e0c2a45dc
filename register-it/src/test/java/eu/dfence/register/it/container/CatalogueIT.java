package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.ClassifiedColumn;
import eu.dfence.register.privacy.catalogue.api.SchemaAccounts;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The data content of the notice is the schema, and nothing stands in the schema unnamed. */
@Tag("R-32")
@ExtendWith(ArquillianExtension.class)
class CatalogueIT {
    @Inject
    Catalogue catalogue;

    @Inject
    SchemaAccounts accounts;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    void every_column_is_classified_or_technical_with_a_reason() {
        assertThat(accounts.unaccounted()).isEmpty();
    }

    @Test
    void every_classified_column_stands_in_the_schema() throws Exception {
        assertThat(schema()).containsAll(classified());
    }

    private Set<String> classified() {
        return catalogue.columns().stream().map(CatalogueIT::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ClassifiedColumn column) {
        return column.table() + "." + column.column();
    }

    private Set<String> schema() throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select c.table_name, c.column_name from information_schema.columns c"
                                + " join information_schema.tables t on t.table_schema = c.table_schema"
                                + "  and t.table_name = c.table_name and t.table_type = 'BASE TABLE'"
                                + " where c.table_schema = database()")) {
            while (row.next()) {
                columns.add(row.getString(1) + "." + row.getString(2));
            }
        }
        return columns;
    }
}
