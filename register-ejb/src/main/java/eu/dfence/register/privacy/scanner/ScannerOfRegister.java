package eu.dfence.register.privacy.scanner;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.KeptRow;
import eu.dfence.register.privacy.catalogue.api.KeptRows;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.scanner.api.Identifiers;
import eu.dfence.register.privacy.scanner.api.ScanReport;
import eu.dfence.register.privacy.scanner.api.Scanner;
import eu.dfence.register.privacy.vault.api.Seal;
import eu.dfence.register.privacy.vault.api.SignedText;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Looks through the database, the safe, and the folders of this server. */
@Dependent
class ScannerOfRegister implements Scanner {
    /** Further folders of the server, above all its logs, separated as in a path. */
    static final String FOLDERS = "register.scanned";

    private static final String DATABASE = "jdbc/register";
    private static final String EXECUTOR = "java:comp/DefaultManagedExecutorService";

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Inject
    KeptRows kept;

    @Inject
    Catalogue catalogue;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Override
    public Identifiers identifiers(SubjectId subject) {
        Gathering gathering = new Gathering();
        holders.forEach(holder -> holder.holdings(subject).forEach(gathering::take));
        return gathering.of(subject, value -> isSomebodyElses(value, subject));
    }

    private boolean isSomebodyElses(String value, SubjectId subject) {
        return holders.stream().anyMatch(holder -> holder.find(value).stream().anyMatch(each -> !each.equals(subject)));
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public ScanReport scan(Identifiers identifiers) {
        if (identifiers.isEmpty()) throw new RegisterException("scanner.refused.nobody");
        Search search = new Search(identifiers, staying(identifiers), personal(), server(EXECUTOR));
        try (Connection connection =
                ScannerOfRegister.<DataSource>server(DATABASE).getConnection()) {
            search.tables(connection);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        return search.folders(folders()).report(clock.instant());
    }

    @Override
    public SignedText certificate(ScanReport report) {
        if (!report.clean()) throw new RegisterException("scanner.refused.found");
        return seal.sign(Certificate.of(report));
    }

    private List<KeptRow> staying(Identifiers identifiers) {
        return identifiers.subjects().stream()
                .flatMap(each -> kept.kept(each).stream())
                .toList();
    }

    private Set<String> personal() {
        return catalogue.columns().stream()
                .filter(each -> each.personal() != null)
                .map(each -> each.table() + "." + each.column())
                .collect(Collectors.toSet());
    }

    private static <T> T server(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Path> folders() {
        Map<String, Path> folders = new LinkedHashMap<>();
        put(folders, "safe", System.getProperty("register.safe"));
        put(folders, "temporary", System.getProperty("java.io.tmpdir"));
        int number = 1;
        for (String each : System.getProperty(FOLDERS, "").split(File.pathSeparator)) {
            put(folders, "server " + number++, each);
        }
        return folders;
    }

    private static void put(Map<String, Path> folders, String name, String folder) {
        if (folder != null && !folder.isBlank()) folders.put(name, Path.of(folder));
    }
}
