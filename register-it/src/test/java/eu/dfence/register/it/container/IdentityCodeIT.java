package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A personal identity code is refused whether a row is made or changed, and whoever forgot to look for it. */
@ExtendWith(ArquillianExtension.class)
class IdentityCodeIT {
    /** Of the fictitious people of the Digital and Population Data Services Agency. */
    private static final String CODE = "010594Y9032";

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    CustomerDesk customers;

    @Inject
    OrderDesk orders;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-32")
    @Tag("R-101")
    void a_note_that_holds_a_code_is_refused() throws Exception {
        SubjectId customer = persons.registered("Koehenkilö", "Tunnukseton");

        assertRefused(() -> callers.as("asiakaspalvelu", () -> {
            customers.addNote(customer, NoteKind.CALL, "Hetu on " + CODE + ".");
            return null;
        }));
    }

    @Test
    @Tag("R-32")
    @Tag("R-101")
    void a_draft_changed_to_hold_a_code_is_refused_and_stays_as_it_was() throws Exception {
        SubjectId customer = persons.registered("Koehenkilö", "Tunnukseton");
        SavedDraft draft = callers.as("myynti", () -> orders.start(customer, OrderFixture.begun()));

        assertRefused(() -> callers.as("myynti", () -> orders.save(form(draft, CODE))));
        SavedDraft saved = callers.as("myynti", () -> orders.save(form(draft, "PO 1")));
        assertThat(saved.order()).isEqualTo(draft.order());
    }

    private static void assertRefused(Callable<?> deed) {
        Throwable refusal = catchThrowable(deed::call);
        assertThat(Stream.iterate(refusal, each -> each != null, Throwable::getCause))
                .anySatisfy(each -> assertThat(each)
                        .isInstanceOf(RegisterException.class)
                        .hasMessage("personal-identity-code.refused"));
    }

    private OrderForm form(SavedDraft draft, String reference) {
        return new OrderForm(
                draft.order(), draft.version(), null, Channel.SHOP, LocalDate.now(clock), reference, List.of());
    }
}
