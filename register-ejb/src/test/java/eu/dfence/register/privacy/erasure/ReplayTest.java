package eu.dfence.register.privacy.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.customers.api.CustomerKeys;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.ledger.api.ErasureLedger;
import eu.dfence.register.privacy.ledger.api.LedgerLine;
import eu.dfence.register.privacy.ledger.api.LedgerState;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-95")
class ReplayTest {
    private static final SubjectId AINO = SubjectId.next();
    private static final SubjectId OTTO = SubjectId.next();

    private final List<LedgerLine> behind = new ArrayList<>(List.of(line(1, AINO), line(2, OTTO)));
    private final List<SubjectId> erased = new ArrayList<>();
    private final List<SubjectId> left = new ArrayList<>();
    private boolean holdsEven = true;
    private final Replay replay = new Replay();

    @BeforeEach
    void fakes() {
        replay.alone = new Database();
        replay.customers = new CustomerKeys() {
            @Override
            public void lock(SubjectId customer) {}

            @Override
            public void each(Consumer<SubjectId> told) {
                List.of(AINO, OTTO).forEach(told);
            }
        };
        replay.erased = new ErasedPersons() {
            @Override
            public List<SubjectId> all() {
                return List.of();
            }
        };
        replay.ledger = (ErasureLedger) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ErasureLedger.class},
                (proxy, asked, arguments) -> pseudonym((SubjectId) arguments[0]));
    }

    @Test
    void nobody_goes_before_what_was_forbidden_is_there_again() {
        holdsEven = false;
        replay.catchUp();
        assertThat(erased).isEmpty();
        assertThat(replay.open()).isFalse();
        holdsEven = true;
        replay.catchUp();
        assertThat(erased).containsExactly(AINO, OTTO);
        assertThat(replay.open()).isTrue();
    }

    @Test
    void a_prohibition_that_waits_shuts_no_register_that_has_nobody_to_erase() {
        replay.catchUp();
        holdsEven = false;
        replay.catchUp();
        assertThat(replay.open()).isTrue();
    }

    @Test
    void while_something_is_left_of_one_the_register_stays_shut_and_a_new_start_knows() {
        left.add(OTTO);
        replay.catchUp();
        replay.catchUp();
        assertThat(replay.open()).isFalse();
        assertThat(behind).extracting(LedgerLine::number).containsExactly(2L);
        left.clear();
        replay.catchUp();
        assertThat(replay.open()).isTrue();
        assertThat(behind).isEmpty();
    }

    private static String pseudonym(SubjectId subject) {
        return "p" + subject;
    }

    private static LedgerLine line(long number, SubjectId subject) {
        return new LedgerLine(number, Instant.EPOCH, pseudonym(subject), "plan", "", "hash" + number);
    }

    private final class Database extends EachAlone {
        @Override
        public boolean even() {
            return behind.isEmpty();
        }

        @Override
        public boolean holdsEven() {
            return holdsEven;
        }

        @Override
        public LedgerState state() {
            return new LedgerState(0, behind);
        }

        @Override
        public void repeat(LedgerLine line, SubjectId subject) {
            erased.add(subject);
        }

        @Override
        public void reached(LedgerLine line) {
            behind.remove(line);
        }

        @Override
        public Set<String> left(SubjectId subject) {
            return left.contains(subject) ? Set.of("customers_email") : Set.of();
        }
    }
}
