package eu.dfence.register.fence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.vault.api.Journalled;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Rule 17: a personal value that changes after it was first kept is told to the journal, with who and when (GDPR Art. 5(2)); or
 * it stands here why its entity tells that itself.
 */
class JournalFenceTest {
    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("orders.Order", "written until it is confirmed; confirmed, nobody writes in it any more"),
            Map.entry("orders.OrderLine", "the same"),
            Map.entry(
                    "invoicing.Invoice",
                    "its sums follow from payments and credit notes, which stay and say who and when"),
            Map.entry("claims.Dispute", "goes from state to state, and says itself who ended it and when"),
            Map.entry("claims.CollectionCase", "the same"),
            Map.entry("privacy.requests.CorrectionItem", "the same"),
            Map.entry("privacy.requests.Hold", "the same"),
            Map.entry("privacy.rectification.Notice", "the same"),
            Map.entry("privacy.outbox.Dispatch", "the same"),
            Map.entry("privacy.erasure.Plan", "the same"),
            Map.entry("privacy.access.ProcessingRestriction", "the same"),
            Map.entry("staff.Designation", "the same"),
            Map.entry("staff.Undertaking", "the same"),
            Map.entry("outreach.Mailed", "the gate's answer, given once when the file is fetched"),
            Map.entry("staff.Account", "of staff, whose sign-ins and designations are kept one by one"),
            Map.entry("staff.Session", "the same"),
            Map.entry("staff.SignInEvent", "completed by what makes it"));

    private static ArchRule rule17(Modules modules) {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(Fence.complain(
                        "tell the journal what they change",
                        entity -> WITHOUT.containsKey(named(entity))
                                ? Stream.of()
                                : untold(entity).map(field -> field.getFullName() + " changes untold")));
    }

    private static Stream<JavaField> untold(JavaClass entity) {
        return entity.isAssignableTo(Journalled.class)
                ? Stream.of()
                : entity.getFields().stream()
                        .filter(JournalFenceTest::isPersonal)
                        .filter(field -> field.getAccessesToSelf().stream().anyMatch(JournalFenceTest::changes));
    }

    private static String named(JavaClass entity) {
        return entity.getName().substring(Modules.ROOT.length() + 1);
    }

    private static boolean isPersonal(JavaField field) {
        boolean stored = !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.isAnnotatedWith(Version.class)
                && !field.isAnnotatedWith(OneToMany.class);
        return stored
                && (field.isAnnotatedWith(PersonalData.class)
                        || field.getOwner().isAnnotatedWith(PersonalData.class)
                                && !field.isAnnotatedWith(NotPersonal.class));
    }

    private static boolean changes(JavaFieldAccess access) {
        return access.getAccessType() == JavaFieldAccess.AccessType.SET
                && !access.getOrigin().isConstructor();
    }

    @Test
    @Tag("R-95")
    void rule_17_a_personal_value_that_changes_is_journalled() {
        Fence.holds(JournalFenceTest::rule17);
    }

    @Test
    void rule_17_catches_its_planted_fault() {
        Fence.catches(JournalFenceTest::rule17, 17, "Renamed.name");
    }

    @Test
    void whoever_is_let_off_would_otherwise_be_named() {
        Map<String, Long> untold = Fence.SHIPPED.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .collect(Collectors.toMap(
                        JournalFenceTest::named, type -> untold(type).count()));
        assertThat(WITHOUT.keySet()).allMatch(name -> untold.getOrDefault(name, 0L) > 0);
    }
}
