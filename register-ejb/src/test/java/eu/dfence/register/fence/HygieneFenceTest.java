package eu.dfence.register.fence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Specializes;
import java.io.ObjectInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import org.junit.jupiter.api.Test;

/** Rules 10 and 15: one clock that nothing moves, no dice that can be guessed, no thawed objects, secrets in one place. */
class HygieneFenceTest {
    /** The one producer of the clock, and ids, whose time is an ordering and no fact. */
    private static final Set<String> CLOCKMAKERS =
            Set.of(Modules.ROOT + ".shared.ClockProducer", Modules.ROOT + ".shared.api.Ids");

    private static final Set<String> FORBIDDEN = Stream.of(
                    Random.class,
                    ThreadLocalRandom.class,
                    SplittableRandom.class,
                    ObjectInputStream.class,
                    Cipher.class,
                    Mac.class,
                    MessageDigest.class)
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    /** Fingerprints, and what others hashed without a key, to be looked for. */
    private static final Set<String> DIGESTS =
            Set.of(Modules.ROOT + ".shared.api.Sha256", Modules.ROOT + ".privacy.vault.api.Digests");

    /** The one room with keys. */
    private static final String VAULT = Modules.ROOT + ".privacy.vault";

    private static ArchRule rule10(Modules modules) {
        return classes()
                .should(Fence.complain(
                        "ask the injected clock",
                        type -> Stream.concat(
                                type.getAccessesFromSelf().stream()
                                        .filter(access -> !CLOCKMAKERS.contains(type.getName()))
                                        .filter(access -> looksAtTheWall(access) || makesAClock(access))
                                        .map(JavaAccess::getDescription),
                                Stream.of(type)
                                        .filter(HygieneFenceTest::wouldReplaceTheClock)
                                        .map(JavaClass::getName))));
    }

    private static ArchRule rule15(Modules modules) {
        return classes()
                .should(Fence.complain(
                        "throw no dice, thaw no objects and keep secrets in one place",
                        type -> Stream.concat(
                                type.getDirectDependenciesFromSelf().stream()
                                        .filter(look -> FORBIDDEN.contains(
                                                look.getTargetClass().getName()))
                                        .filter(look -> !isAllowed(type, look.getTargetClass()))
                                        .map(Dependency::getDescription),
                                type.getAccessesFromSelf().stream()
                                        .filter(access -> is(access, Math.class, "random"))
                                        .map(JavaAccess::getDescription))));
    }

    private static boolean isAllowed(JavaClass type, JavaClass secret) {
        return DIGESTS.contains(type.getName()) && secret.isEquivalentTo(MessageDigest.class)
                || type.getPackageName().equals(VAULT)
                        && (secret.isEquivalentTo(Cipher.class) || secret.isEquivalentTo(Mac.class));
    }

    private static boolean looksAtTheWall(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return owner.startsWith("java.time.")
                        && access.getName().equals("now")
                        && parameters(access).stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                || is(access, System.class, "currentTimeMillis")
                || is(access, Calendar.class, "getInstance")
                || is(access, Date.class, "<init>") && parameters(access).isEmpty();
    }

    private static boolean makesAClock(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Clock.class)
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawReturnType().isEquivalentTo(Clock.class);
    }

    /** Another clock, or what CDI would put in the place of the producer of ours. */
    private static boolean wouldReplaceTheClock(JavaClass type) {
        return type.isAssignableTo(Clock.class)
                || type.isAnnotatedWith(Alternative.class)
                || type.isAnnotatedWith(Specializes.class);
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target ? target.getRawParameterTypes() : List.of();
    }

    private static boolean is(JavaAccess<?> access, Class<?> owner, String name) {
        return access.getTargetOwner().isEquivalentTo(owner) && access.getName().equals(name);
    }

    @Test
    void rule_10_nobody_asks_the_time_without_the_injected_clock() {
        Fence.holds(HygieneFenceTest::rule10);
    }

    @Test
    void rule_10_catches_its_planted_fault() {
        Fence.catches(
                HygieneFenceTest::rule10, 10, "OwnWatch", "WallClock", "OldDate", "Millis", "PutForward", "OtherClock");
    }

    @Test
    void rule_15_no_dice_no_thawed_objects_and_secrets_in_one_place() {
        Fence.holds(HygieneFenceTest::rule15);
    }

    @Test
    void rule_15_catches_its_planted_fault() {
        Fence.catches(
                HygieneFenceTest::rule15,
                15,
                ".Dice",
                "ThreadDice",
                "MathDice",
                "Thawed",
                "Enciphered",
                "Keyed",
                "Digested");
    }
}
