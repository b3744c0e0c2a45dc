package eu.dfence.register.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NumberedSqlTest {
    @Test
    void each_plain_mark_is_the_next_argument() {
        NumberedSql sql = NumberedSql.of("select a from t where b = ? and c in (?, ?)");
        assertThat(sql.text()).isEqualTo("select a from t where b = ? and c in (?, ?)");
        assertThat(sql.places()).containsExactly(1, 2, 3);
    }

    @Test
    void a_numbered_mark_may_be_used_again() {
        NumberedSql sql = NumberedSql.of("select a from t where b = ?2 and (c > ?1 or c = ?1 and d < ?12)");
        assertThat(sql.text()).isEqualTo("select a from t where b = ? and (c > ? or c = ? and d < ?)");
        assertThat(sql.places()).containsExactly(2, 1, 1, 12);
    }

    @Test
    void a_statement_without_arguments_has_no_places() {
        assertThat(NumberedSql.of("select 1").places()).isEmpty();
    }

    @Test
    void an_argument_too_many_or_too_few_is_refused() {
        NumberedSql sql = NumberedSql.of("select a from t where b = ?2 and c = ?1 and d = ?2");
        assertThatCode(() -> sql.refuseUnless(2)).doesNotThrowAnyException();
        assertThatThrownBy(() -> sql.refuseUnless(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NumberedSql.of("select ? + ?").refuseUnless(1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NumberedSql.of("select 1").refuseUnless(1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
