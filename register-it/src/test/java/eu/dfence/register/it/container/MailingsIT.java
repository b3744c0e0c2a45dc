package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.outreach.api.LeftOut;
import eu.dfence.register.outreach.api.MailingCard;
import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.outreach.api.MailingFile;
import eu.dfence.register.outreach.api.Medium;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition.Kind;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.access.api.RestrictionDesk;
import eu.dfence.register.privacy.access.api.RestrictionGround;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientsKnown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was forbidden between choosing and making counts; what left is told of (R-21..R-24, R-80, R-89). */
@ExtendWith(ArquillianExtension.class)
class MailingsIT {
    private static final String TOWN = "Utsjoki";
    private static final String SALES = "myynti";
    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    CustomerDesk customers;

    @Inject
    MailingDesk mailings;

    @Inject
    ProhibitionDesk prohibitions;

    @Inject
    RestrictionDesk restrictions;

    @Inject
    @Any
    Instance<RecipientsKnown> recipients;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Inject
    Printer printer;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-21")
    @Tag("R-22")
    @Tag("R-24")
    @Tag("R-80")
    @Tag("R-89")
    void whoever_forbids_it_after_being_chosen_is_not_in_the_file_and_the_reason_is_kept() throws Exception {
        SubjectId stays = inUtsjoki("Pysyvä");
        SubjectId banned = inUtsjoki("Kieltävä");
        SubjectId objects = inUtsjoki("Vastustava");
        SubjectId frozen = inUtsjoki("Rajattava");
        UUID mailing = callers.as(SALES, () -> choose(Kind.DIRECT_ADVERTISING));
        assertThat(callers.as(SALES, () -> mailings.card(mailing)).leftOut()).isEmpty();

        callers.as("asiakaspalvelu", () -> {
            prohibitions.set(banned, Kind.PUBLICATION, Channel.EMAIL);
            prohibitions.set(objects, Kind.DIRECT_ADVERTISING, Channel.PHONE);
            return null;
        });
        callers.as("tietosuoja", () -> {
            restrictions.restrict(frozen, RestrictionGround.ACCURACY_CONTESTED);
            return null;
        });
        MailingFile file = callers.as(SALES, () -> mailings.make(mailing, FINNISH));

        String csv = new String(file.csv(), StandardCharsets.UTF_8);
        assertThat(csv).contains("Pysyvä Postinen").doesNotContain("Kieltävä", "Vastustava", "Rajattava");
        assertThat(file.sha256()).isEqualTo(Sha256.hex(file.csv()));
        MailingCard card = callers.as(SALES, () -> mailings.card(mailing));
        assertThat(card.mailing().sha256()).isEqualTo(file.sha256());
        assertThat(card.mailing().went()).isEqualTo(card.mailing().chosen() - 3);
        assertThat(reason(card, banned)).isEqualTo(LeftOut.PUBLICATION_BAN);
        assertThat(reason(card, objects)).isEqualTo(LeftOut.OBJECTION);
        assertThat(reason(card, frozen)).isEqualTo(LeftOut.RESTRICTED);
        assertThat(card.reasons())
                .extracting(MailingCard.Count::reason)
                .containsExactly(LeftOut.RESTRICTED, LeftOut.PUBLICATION_BAN, LeftOut.OBJECTION);
        assertThatThrownBy(() -> callers.as(SALES, () -> mailings.make(mailing, FINNISH)))
                .hasMessageContaining("mailings.refused.made");
        assertThat(got(stays)).as("nothing left yet").isEmpty();
        assertThat(callers.as(SALES, () -> mailings.handOut(mailing, file.csv())))
                .isEqualTo(file.csv());
        toldToThePerson(stays, banned);
        end(List.of(stays, banned, objects, frozen));
    }

    private void toldToThePerson(SubjectId stays, SubjectId banned) throws Exception {
        assertThat(got(stays)).extracting(Recipient::name).contains("Painotalo Esimerkki Oy");
        assertThat(got(banned)).isEmpty();
        assertThat(shownFor(stays)).isOne();
        assertThat(shownFor(banned)).as("named on the card as left out").isOne();
        assertThat(holders.stream()
                        .filter(holder -> holder.module().equals("outreach"))
                        .flatMap(holder -> holder.holdings(banned).stream()))
                .extracting("column", "value")
                .contains(org.assertj.core.groups.Tuple.tuple("left_out", "PUBLICATION_BAN"));
    }

    @Test
    @Tag("R-14")
    @Tag("R-53")
    void a_list_needs_a_purpose_a_recipient_somebody_to_go_and_the_right() throws Exception {
        refused("mailings.refused.purpose", Kind.PUBLICATION, printer.id(), CustomerFilter.NONE);
        refused("mailings.refused.recipient", Kind.DIRECT_MARKETING, null, CustomerFilter.NONE);
        CustomerFilter nobody = new CustomerFilter(null, null, "Ei missään", false, false);
        refused("mailings.refused.nobody", Kind.DIRECT_MARKETING, printer.id(), nobody);
        assertThatThrownBy(() -> callers.as("laskutus", () -> choose(Kind.DIRECT_MARKETING)))
                .isInstanceOf(EJBAccessException.class);
    }

    private void refused(String key, Kind purpose, UUID recipient, CustomerFilter filter) {
        assertThatThrownBy(() -> callers.as(SALES, () -> mailings.choose(filter, purpose, Medium.POST, recipient)))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining(key);
    }

    private UUID choose(Kind purpose) {
        return mailings.choose(
                new CustomerFilter(CustomerKind.PERSON, null, TOWN, false, false), purpose, Medium.POST, printer.id());
    }

    private static LeftOut reason(MailingCard card, SubjectId subject) {
        return card.leftOut().stream()
                .filter(each -> each.id().equals(subject))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    private List<Recipient> got(SubjectId subject) {
        List<Recipient> all = new ArrayList<>();
        recipients.forEach(each -> all.addAll(each.recipients(subject)));
        return all;
    }

    private int shownFor(SubjectId subject) throws Exception {
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from access_log l left join access_log_shown s on s.log_id = l.id"
                                        + " where l.purpose = 'MARKETING' and '" + subject
                                        + "' in (s.subject_id, l.subject_id)")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** So that the next run in this database finds the town as it was. */
    private void end(List<SubjectId> subjects) throws Exception {
        try (Connection connection = database.getConnection()) {
            for (SubjectId subject : subjects) {
                connection
                        .createStatement()
                        .executeUpdate("update customers_customer set postal_city = null where subject_id = '" + subject
                                + "'");
            }
        }
    }

    private SubjectId inUtsjoki(String given) throws Exception {
        Map<CustomerField, String> typed = Persons.person("Postinen", given);
        typed.put(CustomerField.POSTAL_CODE, "99980");
        typed.put(CustomerField.POSTAL_CITY, TOWN);
        return persons.registered(typed);
    }
}
