package eu.dfence.register.privacy.erasure;

import static eu.dfence.register.privacy.erasure.ErasureFixture.AINO;
import static eu.dfence.register.privacy.erasure.ErasureFixture.TODAY;
import static eu.dfence.register.privacy.erasure.ErasureFixture.invoice;
import static eu.dfence.register.privacy.erasure.ErasureFixture.order;
import static eu.dfence.register.privacy.erasure.ErasureFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.customers.api.CustomerKeys;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import eu.dfence.register.privacy.ledger.api.ErasureLedger;
import eu.dfence.register.privacy.outbox.api.WordLeft;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CarryingTest {
    private final List<String> happened = new ArrayList<>();
    private List<Remainder> ended = List.of(new Remainder("OPEN_INVOICE", "2026-1140", null));

    @Test
    @Tag("R-82")
    void the_word_goes_when_nothing_is_left_though_nothing_went_just_now() {
        ended = List.of();
        carrying().finish(AINO);
        assertThat(happened).containsExactly("told [] last");
    }

    @Test
    @Tag("R-82")
    void while_something_stays_the_word_stays() {
        ended = List.of();
        carrying(invoice(1, TODAY)).finish(AINO);
        assertThat(happened).containsExactly("told []");
    }

    @Test
    @Tag("R-82")
    void what_goes_again_after_a_restore_is_told_and_gets_no_second_line() {
        carrying(HeldRow.of("customers_email", 1)).repeat(AINO, "plan", 7);
        assertThat(happened)
                .containsExactly("erased", "told [poistettu: sähköposti, lasku 2026-1140 ei ole enää avoinna] last");
    }

    @Test
    @Tag("R-82")
    void what_was_cleared_in_a_row_that_stays_gets_no_line_each_night() {
        ended = List.of();
        carrying(order(2, TODAY)).finish(AINO);
        assertThat(happened).containsExactly("erased", "told []");
    }

    @Test
    @Tag("R-82")
    @Tag("R-95")
    void what_is_cleared_in_a_row_that_stays_when_its_matter_ends_has_its_line() {
        carrying(order(2, TODAY)).finish(AINO);
        assertThat(happened).containsExactly("erased", "told []", "append");
    }

    @Test
    void what_goes_later_has_its_line() {
        carrying(HeldRow.of("customers_email", 1), invoice(1, TODAY)).finish(AINO);
        assertThat(happened).hasSize(3).last().isEqualTo("append");
    }

    private Carrying carrying(HeldRow... rows) {
        List<PlanLine> lines = planned(rows);
        Carrying carrying = new Carrying();
        carrying.planning = ErasureFixture.planning(lines);
        carrying.holders = quiet(Instance.class);
        carrying.beforeItGoes = quiet(Event.class);
        carrying.customers = quiet(CustomerKeys.class);
        carrying.ledger = quiet(ErasureLedger.class);
        carrying.erased = new ErasedPersons() {
            @Override
            Optional<Erased> find(SubjectId subject) {
                return Optional.of(new Erased(subject, UUID.randomUUID(), "plan", TODAY));
            }
        };
        carrying.obligations = new Obligations() {
            @Override
            List<Obligation> openLocked(SubjectId subject) {
                return List.of(new Obligation(subject, new Remainder("OPEN_INVOICE", "2026-1140", null), TODAY));
            }

            @Override
            List<Remainder> settle(SubjectId subject, List<PlanLine> settled) {
                return ended;
            }
        };
        carrying.word = new WordLeft() {
            @Override
            public void keep(SubjectId subject, String where, String language) {
                happened.add("kept");
            }

            @Override
            public void gone(SubjectId subject, Function<String, List<String>> what, boolean last) {
                happened.add("told " + what.apply("fi") + (last ? " last" : ""));
            }
        };
        return carrying;
    }

    /** Has no holders, and notes what is asked of it besides. */
    @SuppressWarnings("unchecked")
    private <T> T quiet(Class<?> type) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("iterator")) return Collections.emptyIterator();
            if (method.getName().equals("fire")) happened.add("erased");
            if (method.getName().equals("append")) happened.add("append");
            return method.getReturnType() == long.class ? 8L : null;
        });
    }
}
