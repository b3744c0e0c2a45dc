package eu.dfence.register.privacy.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.CustomerKeys;
import eu.dfence.register.privacy.access.api.Prohibition.Kind;
import eu.dfence.register.privacy.access.api.ProhibitionChanged;
import eu.dfence.register.privacy.access.api.ProhibitionsAgain;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.consent.api.ConsentWithdrawn;
import eu.dfence.register.privacy.ledger.api.HoldsLedger;
import eu.dfence.register.privacy.ledger.api.LedgerLine;
import eu.dfence.register.privacy.ledger.api.LedgerState;
import eu.dfence.register.staff.api.RevokedAgain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-89")
@Tag("R-95")
class HoldsReplayTest {
    private static final SubjectId AINO = SubjectId.next();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String BAN = "BAN DISCLOSURE 2026-11-23";

    private final List<LedgerLine> file = new ArrayList<>();
    private final Map<Kind, LocalDate> forbidden = new EnumMap<>(Kind.class);
    private final List<ConsentWithdrawn> withdrawn = new ArrayList<>();
    private final HoldsReplay replay = new HoldsReplay();
    private final List<Boolean> openMeanwhile = new ArrayList<>();
    private int failing;
    private long head;

    @BeforeEach
    void fakes() {
        replay.ledger = new Book();
        replay.alone = new HoldsAlone();
        replay.alone.ledger = replay.ledger;
        replay.alone.prohibitions = new Database();
        replay.alone.consents = withdrawn::add;
        replay.alone.undertakings = new Accounts();
        replay.accounts = replay.alone.undertakings;
        replay.customers = new Customers();
    }

    @Test
    void what_fails_once_is_done_by_the_next_tick_and_the_ledger_is_not_even_until_then() {
        says(BAN, "LIFTED PUBLICATION");
        failing = 1;
        assertThatThrownBy(replay::catchUp).hasMessage("once");
        assertThat(replay.alone.even()).isFalse();
        assertThat(replay.open()).isFalse();
        replay.catchUp();
        assertThat(forbidden).containsEntry(Kind.DISCLOSURE, DAY);
        assertThat(replay.open()).isTrue();
        assertThat(replay.unsettled()).isEmpty();
    }

    @Test
    void a_line_that_cannot_be_done_is_left_to_IT_and_the_others_are_done() {
        says("SUSPENDED DISCLOSURE", BAN);
        assertThatThrownBy(replay::catchUp).hasMessageNotContaining("SUSPENDED");
        assertThatThrownBy(replay::catchUp).hasNoCause();
        replay.catchUp();
        assertThat(replay.open()).isTrue();
        assertThat(replay.unsettled()).containsExactly(1L);
        assertThat(forbidden).containsEntry(Kind.DISCLOSURE, DAY);
    }

    @Test
    void a_prohibition_that_was_rolled_back_shuts_nothing() {
        replay.catchUp();
        says(BAN);
        replay.catchUp();
        assertThat(openMeanwhile).containsOnly(true);
        assertThat(forbidden).containsEntry(Kind.DISCLOSURE, DAY);
    }

    @Test
    void a_lifting_that_was_rolled_back_lifts_nothing_and_no_restore_does_it_later() {
        says(BAN);
        head = 1;
        forbidden.put(Kind.DISCLOSURE, DAY);
        replay.catchUp();
        says("LIFTED DISCLOSURE");
        replay.catchUp();
        assertThat(forbidden).containsKey(Kind.DISCLOSURE);
        head = 0;
        forbidden.clear();
        replay.catchUp();
        assertThat(forbidden).containsEntry(Kind.DISCLOSURE, DAY);
    }

    @Test
    void a_lifting_the_database_lost_is_done_again_while_the_register_is_shut() {
        says("BAN PUBLICATION 2026-11-23", "LIFTED DISCLOSURE");
        head = 2;
        replay.catchUp();
        replay.catchUp();
        head = 1;
        forbidden.put(Kind.DISCLOSURE, DAY);
        openMeanwhile.clear();
        replay.catchUp();
        assertThat(forbidden).isEmpty();
        assertThat(openMeanwhile).containsOnly(false);
        assertThat(replay.open()).isTrue();
    }

    @Test
    @Tag("R-94")
    void a_consent_that_was_taken_back_is_taken_back_again_whether_it_was_committed_or_not() {
        String[] lines = {"WITHDRAWN EMAIL PHONE 2026-11-23", "WITHDRAWN SMS LETTER 2026-11-20"};
        says(lines);
        replay.catchUp();
        says(lines[0]);
        replay.catchUp();
        assertThat(withdrawn)
                .extracting(each -> Withdrawal.of(each).text())
                .containsExactly(lines[0], lines[1], lines[0]);
        assertThat(withdrawn).allMatch(each -> each.subject().equals(AINO));
    }

    private void says(String... what) {
        for (String each : what) {
            long number = file.size() + 1L;
            file.add(new LedgerLine(number, Instant.EPOCH, "p" + AINO.value(), each, "", "hash" + number));
        }
    }

    private final class Book implements HoldsLedger {
        @Override
        public void subject(SubjectId subject, String what) {
            assertThat(even()).isTrue();
            says(what);
            head++;
        }

        @Override
        public void account(UUID account, String what) {
            throw new AssertionError();
        }

        @Override
        public String pseudonymOf(UUID id) {
            return "p" + id;
        }

        @Override
        public long head() {
            return head;
        }

        @Override
        public boolean even() {
            return head == file.size();
        }

        @Override
        public LedgerState state() {
            return new LedgerState(0, file.subList((int) head, file.size()));
        }

        @Override
        public void reached(LedgerLine line) {
            head = line.number();
        }
    }

    private final class Database implements ProhibitionsAgain {
        @Override
        public void again(ProhibitionChanged change) {
            if (failing-- > 0) throw new IllegalStateException("once");
            if (change.setOn() == null) forbidden.remove(change.kind());
            else forbidden.putIfAbsent(change.kind(), change.setOn());
        }

        @Override
        public LocalDate inForceSince(SubjectId subject, Kind kind) {
            return forbidden.get(kind);
        }
    }

    private static final class Accounts implements RevokedAgain {
        @Override
        public List<UUID> accounts() {
            return List.of();
        }

        @Override
        public void revoke(UUID account, Instant at) {
            throw new AssertionError();
        }
    }

    private final class Customers implements CustomerKeys {
        @Override
        public void lock(SubjectId customer) {}

        @Override
        public void each(Consumer<SubjectId> told) {
            openMeanwhile.add(replay.open());
            told.accept(AINO);
        }
    }
}
