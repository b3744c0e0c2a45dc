package eu.dfence.register.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void a_refusal_keeps_the_page_however_deep_it_lies() {
        Failure failure = Failure.of(new FacesException(new RegisterException("orders.refused.no-lines")));

        assertThat(failure.kind()).isEqualTo(Failure.Kind.REFUSED);
        assertThat(failure.keepsPage()).isTrue();
    }

    @Test
    void what_does_not_exist_is_missing() {
        assertThat(Failure.of(new RegisterException("customers.unknown")).kind())
                .isEqualTo(Failure.Kind.MISSING);
    }

    @Test
    void a_rival_change_keeps_the_page_too() {
        Exception rolledBack = new EJBException(new RuntimeException(new OptimisticLockException()));

        assertThat(Failure.of(rolledBack).kind()).isEqualTo(Failure.Kind.STALE);
    }

    @Test
    void a_missing_right_is_no_mistake_of_the_program() {
        assertThat(Failure.of(new FacesException(new EJBAccessException())).kind())
                .isEqualTo(Failure.Kind.FORBIDDEN);
    }

    @Test
    void anything_else_is_broken() {
        assertThat(Failure.of(new IllegalStateException()).kind()).isEqualTo(Failure.Kind.BROKEN);
    }

    @Test
    void the_log_of_a_failure_holds_no_message_for_it_may_hold_a_name() {
        Exception thrown = new IllegalStateException("Anna Mäkinen", new RuntimeException("010101-123N"));

        assertThat(StackOnly.of(thrown))
                .contains("IllegalStateException", "caused by java.lang.RuntimeException", "FailureTest")
                .doesNotContain("Anna", "010101");
    }

    @Test
    void a_reference_code_can_be_read_aloud() {
        String code = ReferenceCode.next();

        assertThat(ReferenceCode.is(code)).isTrue();
        assertThat(ReferenceCode.is("<script>")).isFalse();
        assertThat(ReferenceCode.next()).isNotEqualTo(code);
    }
}
