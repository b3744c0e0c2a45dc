package eu.dfence.register.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence the register can say stands in both languages. */
class TextLintTest {
    private static final Pattern IN_PAGE = Pattern.compile("\\bt\\['([^']+)'(\\s*\\])?");
    private static final Pattern IN_JAVA =
            Pattern.compile("(?:new RegisterException|Texts\\.of)\\(\\s*\"([^\"]+)\"(\\s*[,)])?");
    private static final Pattern FORMAT = Pattern.compile("new FormatRefusal\\(\\s*\"([^\"]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private static Properties bundle(String name) {
        Properties texts = new Properties();
        try (StringReader in = new StringReader(Sources.text(Sources.TEXTS.resolve(name)))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<String> doubled(String bundle) {
        List<String> keys = bundle.lines()
                .filter(line -> line.matches("[^#\\s][^=]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        return keys.stream()
                .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                .distinct()
                .toList();
    }

    /** What is wrong with a pair of bundles, in words. */
    private static Stream<String> faults(Properties finnish, Properties english) {
        Set<String> all = new TreeSet<>(finnish.stringPropertyNames());
        all.addAll(english.stringPropertyNames());
        return all.stream().flatMap(key -> faults(key, finnish.getProperty(key), english.getProperty(key)));
    }

    private static Stream<String> faults(String key, String finnish, String english) {
        if (finnish == null || english == null) return Stream.of(key + " stands in one language only");
        return Stream.of(
                        finnish.isBlank() || english.isBlank() ? key + " is empty" : "",
                        (finnish + english).contains("'")
                                ? key + " has a straight apostrophe, which message formats swallow"
                                : "",
                        arguments(finnish).equals(arguments(english))
                                ? ""
                                : key + " has other arguments in the other language")
                .filter(fault -> !fault.isEmpty());
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Keys a text asks for that no sentence answers; one put together at run time needs at least one that begins so. */
    private static List<String> unanswered(Pattern asking, String text, Properties sentences) {
        return asking.matcher(text)
                .results()
                .filter(asked -> !answered(asked, sentences))
                .map(asked -> asked.group(1))
                .toList();
    }

    private static boolean answered(MatchResult asked, Properties sentences) {
        return asked.group(2) != null
                ? sentences.containsKey(asked.group(1))
                : sentences.stringPropertyNames().stream().anyMatch(key -> key.startsWith(asked.group(1)));
    }

    @Test
    void both_languages_say_the_same() {
        assertThat(faults(bundle("Texts_fi.properties"), bundle("Texts_en.properties")))
                .isEmpty();
    }

    @Test
    void no_key_stands_twice_and_no_sentence_is_empty() {
        assertThat(Sources.files(Sources.TEXTS, ".properties")).allSatisfy(file -> {
            assertThat(doubled(Sources.text(file))).isEmpty();
            assertThat(bundle(file.getFileName().toString()).values())
                    .allMatch(sentence -> !sentence.toString().isBlank());
        });
    }

    @Test
    void every_sentence_a_page_asks_for_is_there() {
        Properties sentences = bundle("Texts_fi.properties");
        assertThat(Sources.complaints(
                        Sources.PAGES, ".xhtml", page -> unanswered(IN_PAGE, Sources.text(page), sentences)))
                .isEmpty();
    }

    @Test
    void every_sentence_the_code_asks_for_is_there() {
        Properties sentences = bundle("Texts_fi.properties");
        assertThat(Stream.of(Sources.MODULES, Sources.SCREENS)
                        .flatMap(folder -> Sources.complaints(
                                folder, ".java", file -> unanswered(IN_JAVA, Sources.text(file), sentences))
                                .stream()))
                .isEmpty();
    }

    @Test
    void every_fault_of_every_format_has_its_sentence() {
        Properties sentences = bundle("Texts_fi.properties");
        assertThat(Sources.files(Sources.MODULES, ".java").stream()
                        .filter(file -> FORMAT.matcher(Sources.text(file)).find()))
                .hasSizeGreaterThan(8)
                .allSatisfy(file -> assertThat(sentences.stringPropertyNames()).containsAll(faultKeys(file)));
    }

    private static List<String> faultKeys(Path file) {
        String format = FORMAT.matcher(Sources.text(file))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        String type =
                Sources.MODULES.relativize(file).toString().replace(".java", "").replace('/', '.');
        try {
            Class<?> faults = Class.forName(Modules.ROOT + "." + type + "$Fault");
            return Arrays.stream(faults.getEnumConstants())
                    .map(fault -> format + "."
                            + fault.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z][\\w.-]*)[\"']");

    /** Where each module names the tables it answers for. */
    private static final String ROWS = "customers/CustomerRows.java orders/OrderRows.java invoicing/InvoiceRows.java"
            + " claims/ClaimRows.java claims/ClaimsHolder.java outreach/MailedRows.java privacy/disclosures/LedgerHolder.java staff/StaffRows.java privacy/access/RightsRows.java"
            + " privacy/requests/RequestRows.java privacy/rectification/NoticeRows.java"
            + " privacy/erasure/ErasureHolder.java privacy/outbox/OutboxHolder.java privacy/breaches/HeldAffected.java privacy/vault/VaultHolder.java"
            + " privacy/consent/ConsentHolder.java credit/CreditHolder.java";

    /** Keys that are put together at run time: how they begin, and whose words follow. */
    private static final Map<String, String> COMPOSED = Map.ofEntries(
            Map.entry("role.", "shared/api/Roles.java"),
            Map.entry("staff.one-time-is.", "staff/api/StaffCard.java"),
            Map.entry("find.", "web/find/Command.java"),
            Map.entry("ageing.", "invoicing/api/Ageing.java"),
            Map.entry("invoices.filter.", "invoicing/api/InvoiceFilter.java"),
            Map.entry("invoices.none.", "invoicing/api/InvoiceFilter.java"),
            Map.entry("invoices.integrity.", "invoicing/api/InvoiceCard.java"),
            Map.entry("payments.done.", "web/invoicing/Done.java"),
            Map.entry("credit.outcome.", "credit/api/Outcome.java"),
            Map.entry("credit.rule.", "credit/api/Rule.java"),
            Map.entry("evidence.mark.", "privacy/evidence/api/Check.java"),
            Map.entry("evidence.looked.", "privacy/evidence/api/Check.java"),
            Map.entry("evidence.part.", "privacy/evidence/api/RecordPart.java"),
            Map.entry("evidence.in.", "privacy/letters/api/LetterLanguage.java"),
            Map.entry("consent.channel.", "privacy/consent/api/MarketingChannel.java"),
            Map.entry("consent.said.", "privacy/consent/api/Said.java"),
            Map.entry("disclosures.exit.", "privacy/disclosures/api/Exit.java"),
            Map.entry("disclosures.kind.", "privacy/disclosures/api/Addressee.java"),
            Map.entry("disclosures.purpose.", "privacy/disclosures/api/DisclosurePurpose.java"),
            Map.entry("disclosures.field.", "privacy/disclosures/api/Field.java"),
            Map.entry(
                    "disclosures.refused.",
                    "privacy/disclosures/api/Obstacle.java privacy/disclosures/Partner.java privacy/disclosures/GateKeeper.java privacy/disclosures/LedgerRows.java"),
            Map.entry("notice.clause.", "privacy/notice/api/Clause.java"),
            Map.entry("notice.refused.clause.", "privacy/notice/api/Clause.java"),
            Map.entry("notice.why.", "privacy/notice/api/Fault.java"),
            Map.entry("notice.change.", "privacy/notice/api/ClauseChange.java"),
            Map.entry("partners.role.", "privacy/disclosures/api/PartnerRole.java"),
            Map.entry("partners.basis.", "privacy/disclosures/api/TransferBasis.java"),
            Map.entry("partners.obstacle.", "privacy/disclosures/api/Obstacle.java"),
            Map.entry("partners.law.", "privacy/disclosures/api/Obstacle.java"),
            Map.entry("customers.kept-for.", "customers/api/KeptFor.java"),
            Map.entry("retention.unit.", "privacy/retention/api/RetentionPeriod.java"),
            Map.entry("retention.then.", "privacy/retention/api/RetentionPeriod.java"),
            Map.entry("collection.state.", "claims/api/CaseState.java"),
            Map.entry("disputes.state.", "claims/api/DisputeState.java"),
            Map.entry("orders.status.", "orders/api/OrderStatus.java"),
            Map.entry("orders.statuses.", "orders/api/OrderStatus.java"),
            Map.entry("orders.channel.", "orders/api/Channel.java"),
            Map.entry("products.vat.", "orders/api/VatClass.java"),
            Map.entry("seller.field.", "invoicing/api/SellerForm.java"),
            Map.entry("seller.hint.", "invoicing/api/SellerForm.java"),
            Map.entry("orders.ban.", "privacy/access/api/Prohibition.java"),
            Map.entry("customers.ban.", "privacy/access/api/Prohibition.java"),
            Map.entry("customers.ban-long.", "privacy/access/api/Prohibition.java"),
            Map.entry("customers.ban-why.", "privacy/access/api/Prohibition.java"),
            Map.entry("customers.ground.", "privacy/access/api/RestrictionGround.java"),
            Map.entry("customers.channel.", "privacy/access/api/Channel.java"),
            Map.entry("customers.field.", "customers/api/CustomerField.java"),
            Map.entry("customers.refused.required.", "customers/AddressReader.java customers/api/CustomerField.java"),
            Map.entry("customers.happening.", "customers/api/TimelineEntry.java"),
            Map.entry("customers.phone.", "customers/api/PhoneKind.java"),
            Map.entry("customers.language.", "web/customers/CustomerChoices.java"),
            Map.entry("customers.yes-no.", "web/customers/CustomerChoices.java"),
            Map.entry("customers.category.", "customers/api/CustomerCategory.java"),
            Map.entry("customers.method.", "customers/api/InvoicingMethod.java"),
            Map.entry("customers.verification.", "customers/api/EmailVerification.java"),
            Map.entry("requests.right.", "privacy/requests/api/DataSubjectRight.java"),
            Map.entry("requests.copy-hint.", "privacy/requests/api/DataSubjectRight.java"),
            Map.entry("requests.answer.", "privacy/requests/api/AnswerKind.java"),
            Map.entry("requests.channel.", "privacy/access/api/Channel.java"),
            Map.entry("requests.language.", "web/requests/RequestChoices.java"),
            Map.entry("requests.notices-in.", "web/requests/RequestChoices.java"),
            Map.entry("requests.state.", "privacy/requests/api/RequestState.java"),
            Map.entry("requests.standing.", "privacy/requests/api/Standing.java"),
            Map.entry("requests.signature.", "privacy/requests/api/Signature.java"),
            Map.entry("requests.authority.", "privacy/requests/api/Authority.java"),
            Map.entry("requests.identity.", "privacy/requests/api/IdentityMethod.java"),
            Map.entry("requests.pause.", "privacy/requests/api/PauseReason.java"),
            Map.entry("requests.decision.", "privacy/requests/api/Decision.java"),
            Map.entry("requests.missing.", "privacy/requests/api/Missing.java"),
            Map.entry("requests.scope.", "privacy/requests/api/Objection.java"),
            Map.entry("requests.defect.", "privacy/requests/api/Correction.java"),
            Map.entry("requests.remedy.", "privacy/requests/api/Correction.java"),
            Map.entry("requests.purpose.", "privacy/access/api/Prohibition.java"),
            Map.entry("requests.filter.", "privacy/requests/api/RequestFilter.java"),
            Map.entry("erasure.dispatch.", "privacy/outbox/api/DispatchKind.java"),
            Map.entry("erasure.dispatch-state.", "privacy/outbox/api/DispatchState.java"),
            Map.entry("breaches.nature.", "privacy/breaches/api/Nature.java"),
            Map.entry("breaches.category.", "privacy/catalogue/api/DataCategory.java"),
            Map.entry("breaches.risk.", "privacy/breaches/api/Risk.java"),
            Map.entry("breaches.telling.", "privacy/breaches/api/Telling.java"),
            Map.entry("breaches.state.", "privacy/breaches/api/BreachState.java"),
            Map.entry("breaches.phase.", "privacy/breaches/api/Phase.java"),
            Map.entry("breaches.origin.", "privacy/breaches/api/AffectedQuery.java"),
            Map.entry("breaches.kind.", "privacy/access/api/LooksKept.java"),
            Map.entry("screening.question.", "privacy/screening/api/Question.java"),
            Map.entry("screening.law.", "privacy/screening/api/Question.java"),
            Map.entry("screening.outcome.", "privacy/screening/api/Outcome.java"),
            Map.entry("breaches.gap.", "privacy/breaches/api/Gap.java"),
            Map.entry("erasure.clock.", "privacy/catalogue/api/RetentionClock.java"),
            Map.entry("erasure.fate.", "privacy/erasure/api/Fate.java"),
            Map.entry("erasure.after.", "privacy/erasure/api/Fate.java"),
            Map.entry("erasure.ground.", "privacy/catalogue/api/ErasureBlocker.java"),
            Map.entry("erasure.when.", "privacy/catalogue/api/ErasureBlocker.java"),
            Map.entry("erasure.what.", ROWS),
            Map.entry("erasure.where.", ROWS),
            Map.entry("erasure.column.", "orders/OrderRows.java orders/Order.java invoicing/InvoiceRows.java"),
            Map.entry("letters.kind.", "privacy/letters/api/LetterKind.java"),
            Map.entry("letters.when.", "privacy/letters/api/LetterKind.java"),
            Map.entry("letters.slot.", "privacy/letters/api/LetterKind.java"),
            Map.entry("letters.fault.", "privacy/letters/api/TemplateFault.java"),
            Map.entry("letters.language.", "privacy/letters/api/LetterLanguage.java"),
            Map.entry("requests.column.", "privacy/requests/api/RequestState.java"),
            Map.entry("requests.column-hint.", "privacy/requests/api/RequestState.java"),
            Map.entry("customers.fault.", "customers/api/QualityFault.java"),
            Map.entry("requests.corrects.", "customers/api/ContactDatum.java"),
            Map.entry("requests.party.", "privacy/rectification/api/Party.java"),
            Map.entry("requests.notice.", "privacy/rectification/api/NoticeState.java"),
            Map.entry("mailings.purpose.", "privacy/access/api/Prohibition.java"),
            Map.entry("mailings.medium.", "outreach/api/Medium.java"),
            Map.entry("mailings.reason.", "outreach/api/LeftOut.java"),
            Map.entry("customers.filter.", "customers/api/CustomerFilter.java"),
            Map.entry("customers.kind.", "customers/api/CustomerKind.java"),
            Map.entry("customers.status.", "customers/api/CustomerStatus.java"),
            Map.entry("customers.column.", "customers/api/ListColumn.java"),
            Map.entry("customers.source.", "customers/api/Source.java"));

    /** Keys that nobody asks for: not said whole in any of these texts, and no word that follows a beginning above. */
    private static List<String> unasked(Set<String> keys, List<String> texts, Map<String, Set<String>> composed) {
        Set<String> said = texts.stream()
                .flatMap(text -> QUOTED.matcher(text).results())
                .map(quoted -> quoted.group(1))
                .collect(Collectors.toSet());
        return keys.stream()
                .filter(key -> !said.contains(key))
                .filter(key -> composed.entrySet().stream()
                        .noneMatch(each -> key.startsWith(each.getKey())
                                && each.getValue()
                                        .contains(firstWord(
                                                key.substring(each.getKey().length())))))
                .sorted()
                .toList();
    }

    private static String firstWord(String rest) {
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    private static Set<String> words(String files) {
        return Stream.of(files.split(" ")).flatMap(TextLintTest::wordsOf).collect(Collectors.toSet());
    }

    private static Stream<String> wordsOf(String file) {
        Path modules = Sources.MODULES.resolve(file);
        Path source = Files.exists(modules) ? modules : Sources.SCREENS.resolve("eu/dfence/register/" + file);
        return Pattern.compile("[^\\w-]+").splitAsStream(Sources.text(source));
    }

    @Test
    void nobody_translates_a_sentence_that_is_never_said() {
        Map<String, Set<String>> composed = COMPOSED.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> words(each.getValue())));
        Set<String> keys = new TreeSet<>(bundle("Texts_fi.properties").stringPropertyNames());
        Sources.files(Sources.MODULES, ".java").stream()
                .filter(file -> FORMAT.matcher(Sources.text(file)).find())
                .forEach(file -> faultKeys(file).forEach(keys::remove));
        assertThat(unasked(keys, askers(), composed)).isEmpty();
    }

    private static List<String> askers() {
        return Stream.of(
                        Sources.files(Sources.PAGES, ".xhtml"),
                        Sources.files(Sources.SCREENS, ".java"),
                        Sources.files(Sources.MODULES, ".java"))
                .flatMap(List::stream)
                .map(Sources::text)
                .toList();
    }

    @Test
    void the_lint_catches_a_planted_sentence_that_is_never_said() {
        Set<String> keys = Set.of("a", "b.one", "c.RED", "c.RED.short", "c.BLUE", "d.gone");
        assertThat(unasked(keys, List.of("t['a'] x(\"b.one\")"), Map.of("c.", Set.of("RED"), "d.", Set.of("kept"))))
                .containsExactly("c.BLUE", "d.gone");
    }

    @Test
    void the_lint_catches_its_planted_faults() {
        Properties finnish = new Properties();
        Properties english = new Properties();
        finnish.putAll(Map.of("a", "yksi", "b", " ", "c", "{0} ja {1}", "d", "kolme", "e.one", "x"));
        english.putAll(Map.of("b", "two", "c", "{0}", "d", "it's", "e.one", "y"));
        assertThat(faults(finnish, english)).hasSize(4);
        assertThat(doubled("a=1\n# a=2\nb=1\na=3\n")).containsExactly("a");
        assertThat(unanswered(IN_PAGE, "#{t['a']} #{t['gone']} #{t['e.'.concat(x)]} #{t['f.' += x]}", finnish))
                .containsExactly("gone", "f.");
        assertThat(unanswered(
                        IN_JAVA,
                        "new RegisterException(\"gone\", 1) Texts.of(\"a\") Texts.of(\"e.\" + x) new RegisterException(\"f.\" + x)",
                        finnish))
                .containsExactly("gone", "f.");
    }
}
