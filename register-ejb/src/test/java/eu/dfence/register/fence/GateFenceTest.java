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
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule 16: nothing leaves around the gate. Modules touch no network, mail, file or answer; screens write an answer only where it is named. */
class GateFenceTest {
    /** Rooms whose work is files: the safe, the ledger of erasures, and the scanner that reads what was left behind. */
    private static final Set<String> ROOMS_WITH_FILES = Set.of("privacy.vault", "privacy.ledger", "privacy.scanner");

    /** Who look up their database by name, and nothing else. */
    private static final Pattern LOOKS_UP = Pattern.compile(
            "eu\\.dfence\\.register\\.(operations\\.RegisterDatabase|shared\\.api\\.PlainRows|privacy\\.(access\\.AccessLogRows"
                    + "|vault\\.(Journal|KnownSafe)|scanner\\.ScannerOfRegister))(\\$.*)?");

    private static final Pattern FILES = Pattern.compile(
            "java\\.nio\\.(file|channels)\\..*|java\\.io\\.(File|RandomAccessFile|File(In|Out)putStream|File(Reader|Writer))"
                    + "|java\\.util\\.zip\\.ZipFile|java\\.util\\.jar\\..*");
    private static final Pattern WAYS_OUT = Pattern.compile("java\\.net\\.(?!URI(SyntaxException)?$|URL(En|De)coder$).*"
            + "|javax\\.(net|print|script|imageio|management)\\..*|java\\.(rmi|awt\\.print)\\..*|java\\.awt\\.Desktop"
            + "|jakarta\\.(mail|activation|jms|websocket|servlet|faces|resource|xml\\.ws|ws\\.rs\\.client)\\..*"
            + "|java\\.io\\.(PrintStream|PrintWriter|Console)|java\\.sql\\.DriverManager|java\\.util\\.prefs\\..*"
            + "|java\\.util\\.logging\\.\\w*Handler|java\\.util\\.ServiceLoader"
            + "|java\\.lang\\.(Process(Builder|Handle)?|Runtime|ClassLoader)"
            + "|java\\.lang\\.invoke\\.MethodHandles?"
            + "|jakarta\\.el\\.ELProcessor|java\\.beans\\.(Expression|Statement|XMLEncoder|XMLDecoder)");
    private static final Pattern LOOKING_UP = Pattern.compile("javax\\.naming\\..*");

    /** What leads out of a type that may otherwise be used. */
    private static final Pattern CALLS_OUT = Pattern.compile("java\\.lang\\.Class\\.(forName|newInstance)\\(.*"
            + "|javax\\.xml\\.transform\\.stream\\.StreamResult\\.<init>\\((java\\.lang\\.String|java\\.io\\.File).*"
            + "|java\\.lang\\.System\\.load(Library)?\\(.*|java\\.lang\\.reflect\\.(Method\\.invoke|Constructor\\.newInstance|Proxy\\.newProxyInstance)\\(.*"
            + "|java\\.util\\.Formatter\\.<init>\\(java\\.lang\\.String.*"
            + "|org\\.apache\\.pdfbox\\..*\\.save(Incremental)?\\(java\\.(lang\\.String|io\\.File).*");

    /** Every screen that writes an answer itself, and why it may. */
    private static final Map<String, String> WRITERS = Map.ofEntries(
            Map.entry("outreach/MailingFileServlet", "what the gate let out"),
            Map.entry("claims/CaseFileServlet", "what the gate let out"),
            Map.entry("invoicing/InvoicePdfServlet", "shown to staff, or what the gate let out"),
            Map.entry("requests/AnswerServlet", "shown to staff"),
            Map.entry("requests/NoticeLetterServlet", "shown to staff"),
            Map.entry("requests/RequestScanServlet", "shown to staff: what came in"),
            Map.entry("customers/LiftingLetterServlet", "what the gate let out"),
            Map.entry("breaches/BreachLetterServlet", "shown to staff"),
            Map.entry("breaches/BreachReportServlet", "figures, no person"),
            Map.entry("erasure/DispatchLetterServlet", "what the gate let out"),
            Map.entry("credit/CreditLetterServlet", "what the gate let out"),
            Map.entry("evidence/EvidenceServlet", "figures and papers, no customer"),
            Map.entry("evidence/RecordServlet", "about processing, no person"),
            Map.entry("disclosures/AgreementServlet", "an agreement between companies"),
            Map.entry("requests/RequestFormServlet", "an empty form"),
            Map.entry("letters/LetterPreviewServlet", "made-up values"),
            Map.entry("orders/ProductsServlet", "products"),
            Map.entry("customers/PostalPlaceServlet", "a postal place"),
            Map.entry("notice/NoticeServlet", "the published notice, no person"),
            Map.entry("shell/FailurePage", "what went wrong, in words"),
            Map.entry("shell/Kept", "the page itself"),
            Map.entry("shell/NoncedForm", "the page itself"),
            Map.entry("shell/InPlaceServlet", "a part of the page itself"),
            Map.entry("shell/PlainHead", "the page itself"),
            Map.entry("signin/UndertakingGate", "a redirect in words of Faces"));

    private static final Pattern WRITES = Pattern.compile(
            "getOutputStream\\(|getWriter\\(|getResponse(OutputStream|OutputWriter|Stream|Writer)\\(|StreamedContent|Faces\\.sendFile"
                    + "|(?<!\\bdesk)\\.write\\(");
    private static final Pattern LEAVES = Pattern.compile(
            "java\\.net\\.(?!URI;|URLEncoder;|URLDecoder;)|java\\.nio\\.(file|channels)|java\\.io\\.(File|RandomAccessFile|Print)"
                    + "|jakarta\\.(mail|websocket|jms|ws\\.rs\\.client)|javax\\.(naming|print|script)|java\\.rmi|DriverManager|toURL\\("
                    + "|ProcessBuilder|getRuntime\\(|Class\\.forName\\(|loadClass\\(|MethodHandle|System\\.(out|err|load)|\\w+Handler\\(\"|Formatter\\(\"|StreamResult|ELProcessor|java\\.beans\\.(Expression|Statement|XML)|\\.newInstance\\(");

    private static ArchRule rule16(Modules modules) {
        return classes()
                .should(Fence.complain(
                        "let nothing out around the gate",
                        type -> Stream.concat(
                                type.getDirectDependenciesFromSelf().stream()
                                        .filter(look -> leaves(modules, type, look.getTargetClass()))
                                        .map(Dependency::getDescription),
                                type.getCodeUnitCallsFromSelf().stream()
                                        .filter(call -> CALLS_OUT
                                                .matcher(call.getTarget().getFullName())
                                                .matches())
                                        .map(call -> call.getDescription()))));
    }

    private static boolean leaves(Modules modules, JavaClass type, JavaClass target) {
        String name = target.getBaseComponentType().getName();
        boolean files = FILES.matcher(name).matches()
                && !ROOMS_WITH_FILES.contains(modules.of(type).orElse(""));
        boolean lookUp = LOOKING_UP.matcher(name).matches()
                && !LOOKS_UP.matcher(type.getName()).matches();
        return files || lookUp || WAYS_OUT.matcher(name).matches();
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
                "Mails",
                "PrintsToFile",
                "PrintsToConsole",
                "StartsProcess",
                "RunsCommand",
                "OpensChannel",
                "WritesAnywhere",
                "OpensAddress",
                "NamesClass",
                "Reflects",
                "AsksFaces",
                "StreamsFaces",
                "StoresPart",
                "SavesDocument",
                "LooksUp",
                "DrivesElsewhere",
                "LogsToFile",
                "FormatsToFile",
                "LoadsLibrary",
                "TransformsToFile",
                "AsksProcessor",
                "Expresses",
                "States",
                "Encodes",
                "MakesByClass");
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
                "import jakarta.mail.Transport;",
                "FacesContext.getCurrentInstance().getResponseStream()",
                "faces.getResponseWriter()",
                "scan.write(\"list.csv\");",
                "new java.io.PrintWriter(\"list.csv\")",
                "import java.io.RandomAccessFile;",
                "java.nio.channels.FileChannel.open(path)",
                "new ProcessBuilder(\"mail\")",
                "Runtime.getRuntime().exec(list)",
                "URI.create(address).toURL().openStream()",
                "Class.forName(\"java.net.\" + name)",
                "System.out.println(list)",
                "import javax.naming.InitialContext;",
                "DriverManager.getConnection(url)",
                "new FileHandler(\"list.log\")",
                "helpdesk.write(list)",
                "new StreamResult(\"list.xml\")",
                "new ELProcessor().eval(list)",
                "import java.beans.Statement;",
                "type.newInstance()");
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
