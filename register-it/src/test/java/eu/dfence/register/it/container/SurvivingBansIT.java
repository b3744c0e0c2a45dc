package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.Prohibition.Kind;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.catalogue.api.PersonErased;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person forbade holds for whoever returns, and nothing else of the person does. */
@ExtendWith(ArquillianExtension.class)
class SurvivingBansIT {
    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    Forgetting forgetting;

    @EJB
    ProhibitionDesk prohibitions;

    @Inject
    Event<PersonErased> erased;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-89")
    void a_ban_holds_again_for_the_same_email_or_phone_however_written() throws Exception {
        forgetting.forgotten(forbidding(Kind.DIRECT_MARKETING, "Kielo", "Kielo.Kieltava@example.com", "040 765 4321"));

        assertThat(bans(persons.registered("Toinen", "Nimi", " KIELO.kieltava (at) Example.com", "040 765 4999")))
                .extracting(Prohibition::kind, Prohibition::survived)
                .containsExactly(tuple(Kind.DIRECT_MARKETING, true));
        assertThat(bans(persons.registered("Kolmas", "Nimi", "kolmas.nimi@example.com", "+358 (0)40 7654-321")))
                .extracting(Prohibition::kind)
                .containsExactly(Kind.DIRECT_MARKETING);
        assertThat(bans(persons.registered("Neljas", "Nimi", "neljas.nimi@example.com", "040 765 4322")))
                .isEmpty();
    }

    @Test
    @Tag("R-89")
    void once_lifted_by_whoever_returned_it_survives_no_longer() throws Exception {
        erase(forbidding(Kind.DISCLOSURE, "Peruva", "peruva@example.com", "040 765 5321"));
        SubjectId returned = persons.registered("Palaava", "Peruva", "peruva@example.com", "040 765 5000");
        assertThat(bans(returned)).hasSize(1);
        callers.as("asiakaspalvelu", () -> {
            prohibitions.lift(returned, Kind.DISCLOSURE);
            return null;
        });
        assertThat(bans(persons.registered("Taas", "Nimi", "peruva@example.com", "040 765 5001")))
                .isEmpty();
    }

    @Test
    @Tag("R-89")
    void what_survives_leads_to_nobody() throws Exception {
        SubjectId person = forbidding(Kind.PUBLICATION, "Jäljetön", "jaljeton@example.com", "040 765 6321");
        int before = kept().size();
        erase(person);
        erase(person);
        assertThat(kept())
                .hasSize(before + 3)
                .allSatisfy(row -> assertThat(row)
                        .doesNotContainIgnoringCase("jaljeton")
                        .doesNotContain("7656321", person.toString())
                        .matches("[0-9a-f]{64} [A-Z_]+ \\d{4}-\\d\\d-\\d\\d"));
    }

    private SubjectId forbidding(Kind kind, String given, String email, String mobile) throws Exception {
        SubjectId person = persons.registered("Kieltävä", given, email, mobile);
        callers.as("asiakaspalvelu", () -> {
            prohibitions.set(person, kind, Channel.LETTER);
            return null;
        });
        return person;
    }

    private void erase(SubjectId person) throws Exception {
        transaction.begin();
        erased.fire(new PersonErased(person));
        transaction.commit();
    }

    private List<Prohibition> bans(SubjectId person) throws Exception {
        return callers.as("asiakaspalvelu", () -> prohibitions.prohibitions(person));
    }

    private List<String> kept() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select concat_ws(' ', pseudonym, kind, set_on) from access_surviving_ban")) {
            List<String> rows = new ArrayList<>();
            while (row.next()) rows.add(row.getString(1));
            return rows;
        }
    }
}
