package eu.dfence.register.fence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule 16: nothing leaves around the gate. Modules touch no network, mail, file or answer; screens write an answer only where it is named. */
class GateFenceTest {
    /** Rooms whose work is files: the safe, the ledger of erasures, and the scanner that reads what was left behind. */
    private static final Set<String> ROOMS_WITH_FILES = Set.of("privacy.vault", "privacy.ledger", "privacy.scanner");

    private static final Pattern FILES = Pattern.compile(
            "java\\.nio\\.(file\\.(Files|Path|Paths)|channels\\..*)|java\\.io\\.(File|RandomAccessFile|File(In|Out)putStream|File(Reader|Writer))");
    private static final Pattern WAYS_OUT = Pattern.compile(
            "java\\.net\\.(?!URI(SyntaxException)?$|URL(En|De)coder$).*"
                    + "|javax\\.net\\..*|jakarta\\.mail\\..*|jakarta\\.jms\\..*|jakarta\\.ws\\.rs\\.client\\..*|jakarta\\.servlet\\..*");

    /** Every screen that writes an answer itself, and why it may. */
    private static final Map<String, String> WRITERS = Map.ofEntries(
            Map.entry("outreach/MailingFileServlet", "what the gate let out"),
            Map.entry("invoicing/InvoicePdfServlet", "shown to staff, or what the gate let out"),
            Map.entry("requests/AnswerServlet", "shown to staff"),
            Map.entry("requests/NoticeLetterServlet", "shown to staff"),
            Map.entry("requests/RequestScanServlet", "shown to staff: what came in"),
            Map.entry("customers/LiftingLetterServlet", "shown to staff"),
            Map.entry("breaches/BreachLetterServlet", "shown to staff"),
            Map.entry("breaches/BreachReportServlet", "figures, no person"),
            Map.entry("erasure/DispatchLetterServlet", "shown to staff"),
            Map.entry("disclosures/AgreementServlet", "an agreement between companies"),
            Map.entry("requests/RequestFormServlet", "an empty form"),
            Map.entry("letters/LetterPreviewServlet", "made-up values"),
            Map.entry("orders/ProductsServlet", "products"),
            Map.entry("customers/PostalPlaceServlet", "a postal place"),
            Map.entry("shell/FailurePage", "what went wrong, in words"),
            Map.entry("signin/UndertakingGate", "a redirect in words of Faces"));

    private static final Pattern WRITES = Pattern.compile(
            "getOutputStream\\(|getWriter\\(|getResponseOutput(Stream|Writer)\\(|StreamedContent|Faces\\.sendFile");
    private static final Pattern LEAVES = Pattern.compile(
            "java\\.net\\.(?!URI;|URLEncoder;|URLDecoder;)|java\\.nio\\.file|java\\.io\\.File|jakarta\\.mail");

    private static ArchRule rule16(Modules modules) {
        return classes()
                .should(Fence.complain(
                        "let nothing out around the gate",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .filter(look -> leaves(modules, type, look.getTargetClass()))
                                .map(Dependency::getDescription)));
    }

    private static boolean leaves(Modules modules, JavaClass type, JavaClass target) {
        String name = target.getBaseComponentType().getName();
        boolean files = FILES.matcher(name).matches()
                && !ROOMS_WITH_FILES.contains(modules.of(type).orElse(""));
        return files || WAYS_OUT.matcher(name).matches();
    }

    /** What is wrong with screens, by name: those that write without being named, and those that go past the container. */
    private static Set<String> strays(Map<String, String> screens) {
        return screens.entrySet().stream()
                .filter(each -> LEAVES.matcher(each.getValue()).find()
                        || WRITES.matcher(each.getValue()).find() && !WRITERS.containsKey(each.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> screens() {
        return Sources.files(Sources.SCREENS, ".java").stream()
                .collect(Collectors.toMap(
                        file -> Sources.SCREENS
                                .resolve("eu/dfence/register/web")
                                .relativize(file)
                                .toString()
                                .replace(".java", ""),
                        Sources::text));
    }

    @Test
    @Tag("R-18")
    @Tag("R-20")
    void rule_16_modules_let_nothing_out_around_the_gate() {
        Fence.holds(GateFenceTest::rule16);
    }

    @Test
    void rule_16_catches_its_planted_faults() {
        Fence.catches(
                GateFenceTest::rule16,
                16,
                "CallsOut",
                "OpensSocket",
                "WritesFile",
                "WritesOldFile",
                "WritesAnswer",
                "Mails");
    }

    @Test
    @Tag("R-18")
    void screens_write_an_answer_only_where_it_is_named() {
        Map<String, String> screens = screens();
        assertThat(screens).hasSizeGreaterThan(100);
        assertThat(strays(screens)).isEmpty();
        assertThat(WRITERS.keySet())
                .allSatisfy(name -> assertThat(
                                WRITES.matcher(screens.getOrDefault(name, "")).find())
                        .as(name + " writes nothing any more")
                        .isTrue());
    }

    @Test
    void the_lint_catches_its_planted_screens() {
        List<String> faults = List.of(
                "response.getOutputStream().write(list);",
                "out = response.getWriter();",
                "external.getResponseOutputStream()",
                "DefaultStreamedContent.builder()",
                "import java.net.http.HttpClient;",
                "import java.net.Socket;",
                "import java.nio.file.Files;",
                "import java.io.FileOutputStream;",
                "import jakarta.mail.Transport;");
        assertThat(faults)
                .allSatisfy(fault ->
                        assertThat(strays(Map.of("orders/Exporter", fault))).containsExactly("orders/Exporter"));
        assertThat(strays(Map.of(
                        "outreach/MailingFileServlet",
                        "response.getOutputStream()",
                        "orders/A",
                        "import java.net.URI;")))
                .isEmpty();
    }
}
