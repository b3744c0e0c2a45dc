package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.staff.api.StaffDesk;
import eu.dfence.register.staff.api.StaffRow;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DesksIT {
    @Inject
    StaffDesk staffDesk;

    @Inject
    Callers callers;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-54")
    void a_desk_refuses_somebody_who_has_not_signed_in() {
        assertThatThrownBy(() -> staffDesk.staff()).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Tag("R-54")
    void a_desk_serves_the_role_it_names_and_no_other() throws Exception {
        List<StaffRow> staff = callers.as("yllapito", () -> staffDesk.staff());

        assertThat(staff).isNotEmpty();
        assertThatThrownBy(() -> callers.as("myynti", () -> staffDesk.staff())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Tag("R-56")
    void a_desk_refuses_somebody_without_an_undertaking() {
        assertThatThrownBy(() -> callers.as("uusi", () -> staffDesk.staff())).isInstanceOf(EJBAccessException.class);
    }
}
