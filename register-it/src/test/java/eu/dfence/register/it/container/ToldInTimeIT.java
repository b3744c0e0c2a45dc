package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.ContactDatum;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.RestrictionDesk;
import eu.dfence.register.privacy.access.api.RestrictionGround;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.rectification.api.NoticeRow;
import eu.dfence.register.privacy.rectification.api.RectificationDesk;
import eu.dfence.register.privacy.rectification.api.RestrictionLetterDesk;
import eu.dfence.register.privacy.requests.api.AnswerDesk;
import eu.dfence.register.privacy.requests.api.CertificateForm;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.shared.api.Sha256;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has to be told before or by a day, while the days pass. */
@ExtendWith(ArquillianExtension.class)
class ToldInTimeIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @EJB
    RestrictionDesk restrictions;

    @EJB
    RestrictionLetterDesk restrictionLetters;

    @EJB
    RectificationDesk rectification;

    @EJB
    AnswerDesk answers;

    @Inject
    Left left;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @AfterEach
    void today() {
        MovedClock.back();
    }

    @Test
    @Tag("R-85")
    void restriction_is_lifted_only_after_the_person_was_told() throws Exception {
        MovedClock.to(DAY);
        SubjectId customer = persons.registered("Rajoitettu", "Raakel");
        officer.does(() -> restrictions.restrict(customer, RestrictionGround.ACCURACY_CONTESTED));
        MovedClock.to(DAY.plusDays(15));
        byte[] letter = officer.sees(
                        () -> restrictionLetters.lifting(customer, DAY.plusDays(20), "Tieto on tarkistettu."))
                .pdf();
        assertThat(Pdf.text(letter)).contains("25.11.2026", "15.12.2026", "Tieto on tarkistettu.");
        assertThat(left.of(customer)).singleElement().satisfies(row -> {
            assertThat(row.exit()).isEqualTo(Exit.LETTER);
            assertThat(row.sha256()).isEqualTo(Sha256.hex(letter));
        });
        refused("access.refused.not-told", customer, null);
        refused("access.refused.told-on", customer, DAY.minusDays(1));
        refused("access.refused.told-on", customer, DAY.plusDays(16));
        assertThat(officer.sees(() -> restrictions.restricted(customer))).isTrue();
        MovedClock.to(DAY.plusDays(20));
        officer.does(() -> restrictions.lift(customer, DAY.plusDays(15), Channel.LETTER));
        assertThat(officer.sees(() -> restrictions.restricted(customer))).isFalse();
    }

    private void refused(String key, SubjectId customer, LocalDate toldOn) {
        assertThatThrownBy(() -> officer.does(() -> restrictions.lift(customer, toldOn, Channel.LETTER)))
                .hasMessage(key);
    }

    @Test
    @Tag("R-86")
    void notice_that_nobody_acknowledges_in_two_weeks_is_late_until_somebody_does() throws Exception {
        MovedClock.to(DAY);
        int before = officer.sees(() -> rectification.late());
        SubjectId customer = persons.registered(Persons.ofReseller("Ilmoitettu", "Iida", "Muonio"));
        UUID request = officer.decides(
                customer,
                Officer.correcting(
                        DAY,
                        "fi",
                        new Correction(
                                "Postiosoite",
                                "Väärätie 1",
                                "Tunturitie 5, 99300 Muonio",
                                "Muutin.",
                                Correction.Defect.OUTDATED,
                                Correction.Remedy.RECTIFY)),
                Decision.GRANTED);
        long item = officer.sees(() -> rectification.of(request))
                .corrections()
                .items()
                .get(0)
                .id();
        officer.does(() ->
                rectification.correct(request, item, ContactDatum.POSTAL_ADDRESS, "Tunturitie 5, 99300 Muonio", "fi"));
        officer.does(() -> rectification.sent(notice(request).id(), DAY, Channel.EMAIL));
        MovedClock.to(DAY.plusDays(14));
        assertThat(notice(request).late()).isFalse();
        MovedClock.to(DAY.plusDays(15));
        assertThat(notice(request).late()).isTrue();
        assertThat(officer.sees(() -> rectification.late())).isGreaterThan(before);
        officer.does(() -> rectification.acknowledged(notice(request).id(), DAY.plusDays(15), null));
        assertThat(notice(request).late()).isFalse();
    }

    private NoticeRow notice(UUID request) {
        return rectification.of(request).notices().get(0);
    }

    @Test
    @Tag("R-87")
    @Tag("R-88")
    void certificate_says_when_the_rest_is_erased_without_asking_and_no_day_that_has_passed() throws Exception {
        MovedClock.to(DAY);
        SubjectId customer = persons.registered("Evätty", "Eemeli");
        UUID id = officer.decides(customer, Officer.asked(DataSubjectRight.ERASURE, DAY), Decision.REFUSED);
        MovedClock.to(LocalDate.of(2026, 12, 31));
        assertThatThrownBy(() -> officer.does(() -> answers.certify(id, until(LocalDate.of(2026, 12, 31)))))
                .hasMessage("requests.refused.erased-on");
        officer.does(() -> answers.certify(id, until(LocalDate.of(2027, 1, 1))));
        UUID made = officer.sees(() -> answers.answers(id)).rows().get(0).id();
        assertThat(Pdf.text(officer.sees(() -> answers.document(made)).content()))
                .contains("31.12.2026", "Lasku 20260001: hävitetään ilman uutta pyyntöä 1.1.2027.");
    }

    private static CertificateForm until(LocalDate day) {
        return new CertificateForm(
                List.of(new CertificateForm.Refused("Lasku 20260001", "Tosite.", "Kirjanpitolaki 2:10 §", day)),
                Officer.SIGNED);
    }
}
