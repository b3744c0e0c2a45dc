package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.breaches.api.BreachCard;
import eu.dfence.register.privacy.breaches.api.BreachDesk;
import eu.dfence.register.privacy.breaches.api.BreachForm;
import eu.dfence.register.privacy.breaches.api.BreachRow;
import eu.dfence.register.privacy.breaches.api.Phase;
import eu.dfence.register.privacy.breaches.api.Recorded;
import eu.dfence.register.privacy.breaches.api.ReportFile;
import eu.dfence.register.privacy.breaches.api.RulingForm;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

@Stateless
@Local(BreachDesk.class)
public class BreachDeskBean implements BreachDesk {
    @Inject
    Breaches breaches;

    @Inject
    Reporting reporting;

    @Inject
    StaffNames names;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN, Roles.IT_ADMINISTRATOR_MAINTAIN})
    public Recorded record(BreachForm form) {
        if (form.awareAt() == null) throw new RegisterException("breaches.refused.moments");
        LocalDate aware = LocalDate.ofInstant(form.awareAt(), clock.getZone());
        BreachTerms terms = breaches.terms(aware);
        Breach breach = new Breach(breaches.nextNumber(aware.getYear()), form, terms, me.accountId(), clock);
        breaches.add(breach);
        return breach.recorded();
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public List<BreachRow> list() {
        Stream<Breach> settled =
                breaches.latest(MOST).stream().filter(each -> !each.state().running());
        return rows(Stream.concat(breaches.running(MOST).stream(), settled)
                .limit(MOST)
                .toList());
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public List<BreachRow> running() {
        return rows(breaches.running(MOST));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public int waiting() {
        return breaches.waiting();
    }

    private List<BreachRow> rows(List<Breach> found) {
        if (found.isEmpty()) return List.of();
        BreachTerms terms = terms();
        return found.stream().map(each -> each.row(clock, terms)).toList();
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public BreachCard breach(UUID id) {
        Breach breach = breaches.get(id);
        return breach.card(clock, terms(), names.of(breach.accounts()), breaches.reportsOf(breach));
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void describe(UUID id, int version, BreachForm form) {
        breaches.locked(id, version).describe(form, clock);
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void assess(UUID id, int version, RulingForm form) {
        breaches.locked(id, version).assess(form, me.accountId(), clock.instant());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public UUID makeReport(UUID id, int version, Phase phase, LetterLanguage language, String contact) {
        return reporting.make(breaches.locked(id, version), phase, language, contact);
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void sent(UUID report, Instant at, String reference) {
        breaches.reportLocked(report).sent(at, reference, clock.instant());
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public ReportFile report(UUID report) {
        return breaches.report(report).file();
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void close(UUID id, int version) {
        Breach breach = breaches.locked(id, version);
        breach.close(
                breaches.lastReportOf(breach)
                        .filter(last -> last.phase() == Phase.FINAL && last.left())
                        .isPresent(),
                LocalDate.now(clock));
    }

    private BreachTerms terms() {
        return breaches.terms(LocalDate.now(clock));
    }
}
