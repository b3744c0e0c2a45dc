package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.ClauseChange;
import eu.dfence.register.privacy.notice.api.MustTell;
import eu.dfence.register.privacy.notice.api.NoticeArchiveDesk;
import eu.dfence.register.privacy.notice.api.NoticeDesk;
import eu.dfence.register.privacy.notice.api.NoticeDraft;
import eu.dfence.register.privacy.notice.api.Promise;
import eu.dfence.register.privacy.notice.api.PublishedFile;
import eu.dfence.register.privacy.notice.api.PublishedNotices;
import eu.dfence.register.privacy.notice.api.VersionRow;
import eu.dfence.register.shared.api.Sha256;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The notice is published as bytes, and what a person was promised comes out as it went in. */
@ExtendWith(ArquillianExtension.class)
class NoticeIT {
    @Inject
    Callers callers;

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @Inject
    NoticeDesk desk;

    @Inject
    NoticeArchiveDesk archive;

    @Inject
    PublishedNotices published;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-01")
    @Tag("R-02")
    @Tag("R-90")
    void what_is_published_stays_what_somebody_was_promised_byte_for_byte() throws Exception {
        SubjectId person = persons.registered("Lupaus", "Saanut");
        write(Clause.CONTACT, "Rekisterin yhteyshenkilö, 03 555 0100");
        LocalDate first = publish();
        PublishedFile then = published.version(first, LetterLanguage.FI, false).orElseThrow();
        PublishedFile paper = published.version(first, LetterLanguage.FI, true).orElseThrow();
        assertThat(Sha256.hex(then.content())).isEqualTo(then.sha256());
        assertThat(new String(then.content(), StandardCharsets.UTF_8))
                .contains("Rekisterin yhteyshenkilö, 03 555 0100", "Painotalo Esimerkki Oy", "lang=\"fi\"");
        assertThat(new String(paper.content(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(differing(first)).isEmpty();

        write(Clause.PURPOSES, "Tietoja käytetään muuhunkin.");
        assertThat(differing(first)).containsExactly(Clause.PURPOSES);
        assertThatThrownBy(() -> officer.does(() -> desk.publish(first, ""))).hasMessage("notice.refused.later");
        assertThatThrownBy(() -> officer.does(() -> desk.publish(first.plusDays(1), then.sha256())))
                .hasMessage("errors.stale");
        LocalDate second = publish();
        NoticeDraft draft = officer.sees(() -> desk.draft(LetterLanguage.SV));
        assertThat(draft.inForce()).isBeforeOrEqualTo(officer.today());
        assertThat(draft.coming()).isEqualTo(second);
        assertThat(published
                        .version(first, LetterLanguage.FI, false)
                        .orElseThrow()
                        .content())
                .isEqualTo(then.content());
        assertThat(published
                        .version(first, LetterLanguage.FI, false)
                        .orElseThrow()
                        .to())
                .isEqualTo(second.minusDays(1));

        Promise promise = officer.sees(() -> archive.promised(person, first));
        assertThat(promise.shown().channel()).isEqualTo(Channel.PHONE);
        assertThat(promise.inForce().from()).isEqualTo(first);
        assertThat(promise.inForce().texts())
                .filteredOn(each -> each.language() == LetterLanguage.FI)
                .extracting(VersionRow.Text::sha256)
                .containsExactly(then.sha256());
        MustTell told = officer.sees(() -> archive.mustTell());
        assertThat(told.newest()).isEqualTo(second);
        assertThat(told.outdated()).contains(promise.shown().first());
        assertThat(told.persons()).extracting(MustTell.Reached::channel).contains(Channel.PHONE);
        write(Clause.PURPOSES, null);
    }

    @Test
    @Tag("R-24")
    @Tag("R-90")
    void with_a_placeholder_nothing_is_published_and_the_clause_is_named() throws Exception {
        write(Clause.CONTACT, "[nimi]");
        int before = officer.sees(() -> archive.versions()).size();
        assertThatThrownBy(this::publish).hasMessage("notice.refused.clause.CONTACT");
        assertThat(officer.sees(() -> archive.versions())).hasSize(before);
        write(Clause.CONTACT, "Rekisterin yhteyshenkilö, 03 555 0100");
    }

    @Test
    @Tag("R-01")
    @Tag("R-68")
    void a_version_of_before_enters_as_it_is_once_and_beside_no_other() throws Exception {
        byte[] bytes = "Henkilötietolain mukaan, (s-postiosoite), muuta?".getBytes(StandardCharsets.ISO_8859_1);
        List<VersionRow> known = officer.sees(() -> archive.versions());
        LocalDate to = known.get(known.size() - 1).from().minusDays(1);
        LocalDate from = to.minusDays(2);
        bring(from, to, bytes);
        PublishedFile kept = published.version(from, LetterLanguage.FI, false).orElseThrow();
        assertThat(kept.content()).isEqualTo(bytes);
        assertThat(kept.media()).isEqualTo("text/plain;charset=windows-1252");
        assertThat(published.inForce(to, LetterLanguage.FI, false).orElseThrow().sha256())
                .isEqualTo(Sha256.hex(bytes));
        assertThatThrownBy(() -> bring(from, to, bytes)).hasMessage("notice.refused.known");
        assertThatThrownBy(() -> bring(to, to.plusDays(1), bytes)).hasMessage("notice.refused.overlap");
        LocalDate tomorrow = officer.today().plusDays(1);
        assertThatThrownBy(() -> bring(tomorrow, null, bytes)).hasMessage("notice.refused.period");
    }

    @Test
    @Tag("R-54")
    void only_the_officer_publishes_and_only_some_may_look() {
        assertThatThrownBy(() -> callers.as("rekisteri", () -> {
                    desk.publish(officer.today(), "");
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as("myynti", () -> desk.draft(LetterLanguage.FI)))
                .isInstanceOf(EJBAccessException.class);
        for (LocalDate day : List.of(
                officer.today().minusDays(1), officer.today().plusYears(1).plusDays(1))) {
            assertThatThrownBy(() -> officer.does(() -> desk.publish(day, ""))).hasMessage("notice.refused.day");
        }
    }

    @Test
    @Tag("R-01")
    void the_running_register_itself_cannot_change_what_was_published() {
        for (String change : List.of(
                "update notice_text set sha256 = ''",
                "delete from notice_clause",
                "update notice_edition set valid_from = '2001-01-01'",
                "delete from notice_edition")) {
            assertThatThrownBy(() -> run(change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate(statement);
        }
    }

    private void write(Clause clause, String words) throws Exception {
        for (LetterLanguage language : LetterLanguage.values()) {
            long seen = seen(clause, language);
            officer.does(() -> desk.write(clause, language, words, seen));
            assertThatThrownBy(() -> officer.does(() -> desk.write(clause, language, "", seen)))
                    .hasMessage("errors.stale");
        }
    }

    private long seen(Clause clause, LetterLanguage language) throws Exception {
        return officer.sees(() -> desk.draft(language)).clauses().stream()
                .filter(each -> each.passage().clause() == clause)
                .findFirst()
                .orElseThrow()
                .seen();
    }

    private List<Clause> differing(LocalDate version) throws Exception {
        return officer.sees(() -> archive.compare(version, null, LetterLanguage.FI)).stream()
                .filter(each -> each.kind() != ClauseChange.Kind.SAME)
                .map(ClauseChange::clause)
                .toList();
    }

    private void bring(LocalDate from, LocalDate to, byte[] bytes) throws Exception {
        officer.does(() -> archive.bring(from, to, LetterLanguage.FI, bytes));
    }

    /** Today, or the day after the newest version, which an earlier run may have published. */
    private LocalDate publish() throws Exception {
        LocalDate newest = officer.sees(() -> archive.versions()).get(0).from();
        LocalDate day = newest.isBefore(officer.today()) ? officer.today() : newest.plusDays(1);
        String read = officer.sees(() -> desk.draft(LetterLanguage.FI)).sha256();
        officer.does(() -> desk.publish(day, read));
        return day;
    }
}
