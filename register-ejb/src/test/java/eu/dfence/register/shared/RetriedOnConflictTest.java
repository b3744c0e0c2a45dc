package eu.dfence.register.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetriedOnConflictTest {
    private int transactions;
    private int calls;

    @ParameterizedTest
    @ValueSource(ints = {1020, 1205, 1213})
    void a_rivals_rollback_is_tried_again_in_a_fresh_transaction(int vendorCode) throws Exception {
        assertThat(interceptor().retry(failing(vendorCode, 2))).isEqualTo("done");
        assertThat(calls).isEqualTo(3);
        assertThat(transactions).isEqualTo(3);
    }

    @Test
    void three_tries_are_enough() {
        assertThatThrownBy(() -> interceptor().retry(failing(1213, 3))).isInstanceOf(PersistenceException.class);
        assertThat(calls).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1062, 1048, 0})
    void a_duplicate_key_or_any_other_fault_is_never_tried_again(int vendorCode) {
        assertThatThrownBy(() -> interceptor().retry(failing(vendorCode, 1))).isInstanceOf(PersistenceException.class);
        assertThat(calls).isEqualTo(1);
    }

    @Test
    @Tag("R-89")
    void what_the_door_against_the_erased_stops_is_said_in_words_and_not_tried_again() {
        PersistenceException stopped = new PersistenceException(
                new SQLException("(conn=7) who was erased is not filled again", "45000", 1644));
        assertThatThrownBy(() -> interceptor().retry(failing(stopped, 1)))
                .isInstanceOf(RegisterException.class)
                .hasMessage("erasure.refused.erased");
        assertThat(calls).isEqualTo(1);
    }

    @Test
    void the_state_alone_decides_nothing() {
        assertThat(Conflicts.worthAnotherTry(new SQLException("Record has changed", "HY000", 1020)))
                .isTrue();
        assertThat(Conflicts.worthAnotherTry(new SQLException("Record has changed", "40001", 0)))
                .isFalse();
        assertThat(Conflicts.worthAnotherTry(new IllegalStateException())).isFalse();
    }

    private RetriedOnConflictInterceptor interceptor() {
        RetriedOnConflictInterceptor interceptor = new RetriedOnConflictInterceptor();
        interceptor.transaction = new OneTransaction() {
            @Override
            public <T> T in(Callable<T> work) throws Exception {
                transactions++;
                return super.in(work);
            }
        };
        return interceptor;
    }

    private InvocationContext failing(int vendorCode, int times) {
        return failing(new PersistenceException(new SQLException("deadlock", "HY000", vendorCode)), times);
    }

    private InvocationContext failing(PersistenceException failure, int times) {
        return new Call() {
            @Override
            public Object proceed() {
                if (calls++ < times) {
                    throw failure;
                }
                return "done";
            }
        };
    }

    private abstract static class Call implements InvocationContext {
        @Override
        public Object getTarget() {
            return this;
        }

        @Override
        public Object getTimer() {
            return null;
        }

        @Override
        public Method getMethod() {
            return null;
        }

        @Override
        public Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Object[] getParameters() {
            return new Object[0];
        }

        @Override
        public void setParameters(Object[] parameters) {}

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }
    }
}
