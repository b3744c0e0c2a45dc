package eu.dfence.register.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-47")
class SweepTest {
    private static final LocalDate FIRST_KEPT = LocalDate.of(2024, 1, 1);

    private final List<Long> there =
            new ArrayList<>(LongStream.rangeClosed(1, 7).boxed().toList());
    private final List<Long> gone = new ArrayList<>();
    private long after;

    @Test
    void goes_on_where_it_was_and_ends_when_fewer_are_found_than_were_asked_for() {
        TimedRows rows = rows();
        Sweep sweep = new Sweep(null, null, rows, FIRST_KEPT);
        sweep.go(rows, 3);
        assertThat(gone).containsExactly(1L, 2L, 3L);
        assertThat(sweep.finished()).isFalse();
        sweep.go(rows, 3);
        sweep.go(rows, 3);
        assertThat(gone).containsExactly(1L, 2L, 3L, 4L, 6L, 7L);
        assertThat(sweep.finished()).isTrue();
        assertThat(sweep.gone()).isEqualTo(6);
    }

    /** What is held back is passed over, and not looked at again in this run. */
    private TimedRows rows() {
        return new TimedRows(manager(), RetentionClock.RIGHTS_PROOF, "some", "day < ?1")
                .unless(ids -> Set.of(5L))
                .endedBy(ids -> {
                    gone.addAll(ids);
                    return ids.size();
                });
    }

    private EntityManager manager() {
        return proxy(EntityManager.class, (name, arguments) -> {
            String sql = String.valueOf(arguments[0]);
            int most = Integer.parseInt(sql.substring(sql.lastIndexOf(' ') + 1));
            return query(most);
        });
    }

    private Query query(int most) {
        return proxy(Query.class, (name, arguments) -> {
            if (name.equals("setParameter")) {
                if (arguments[0].equals(3)) after = (Long) arguments[1];
                return null;
            }
            return there.stream().filter(id -> id > after).limit(most).toList();
        });
    }

    private interface Answering {
        Object to(String name, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answering answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.to(method.getName(), arguments)));
    }
}
