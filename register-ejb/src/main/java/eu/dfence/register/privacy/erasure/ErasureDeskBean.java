package eu.dfence.register.privacy.erasure;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.erasure.api.ErasureCard;
import eu.dfence.register.privacy.erasure.api.ErasureDesk;
import eu.dfence.register.privacy.erasure.api.ErasurePlan;
import eu.dfence.register.privacy.erasure.api.Execution;
import eu.dfence.register.privacy.outbox.api.WordLeft;
import eu.dfence.register.privacy.requests.api.ErasureCase;
import eu.dfence.register.privacy.requests.api.ErasuresAsked;
import eu.dfence.register.privacy.retention.api.RetentionPeriods;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
@Local(ErasureDesk.class)
public class ErasureDeskBean implements ErasureDesk {
    @Inject
    ErasuresAsked asked;

    @Inject
    BillingDirectory customers;

    @Inject
    Planning planning;

    @Inject
    Plans plans;

    @Inject
    ErasedPersons erased;

    @Inject
    Obligations obligations;

    @Inject
    Carrying carrying;

    @Inject
    WordLeft word;

    @Inject
    RetentionPeriods periods;

    @Inject
    StaffNames names;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public ErasureCard of(UUID request) {
        ErasureCase of = asked.of(request);
        Optional<BillingDetails> customer = customers.known(of.subject());
        return new ErasureCard(
                request,
                of.number(),
                of.subject(),
                customer.map(BillingDetails::name).orElse(null),
                customer.map(BillingDetails::number).orElse(0L),
                of.open(),
                of.known(),
                plans.newest(request).map(plan -> told(plan, of.language())).orElse(null),
                execution(of.subject()));
    }

    private Execution execution(SubjectId subject) {
        return erased.find(subject)
                .map(stone -> stone.told(obligations.of(subject)))
                .orElse(null);
    }

    private ErasurePlan told(Plan plan, String language) {
        return plan.told(me.accountId(), names.of(plan.accounts()), Telling.in(language, laws()));
    }

    private Map<RetentionClock, Map<String, String>> laws() {
        return periods.inForce(LocalDate.now(clock)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().get(0).law()));
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void plan(UUID request) {
        ErasureCase of = asked.toPlan(request);
        String text = planning.plan(of);
        boolean stands =
                plans.newest(request).filter(newest -> newest.stands(text)).isPresent();
        if (!stands) plans.add(new Plan(of, text, me.accountId(), clock.instant()));
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public void approve(UUID id, String sha256, String customerNumber, String reason) {
        Plan plan = plans.locked(id);
        ErasureCase of = asked.toErase(plan.request());
        long number = customers.billingDetails(of.subject()).number();
        if (customerNumber == null
                || !customerNumber.replaceAll("[\\s\u00a0]", "").equals(String.valueOf(number))) {
            throw new RegisterException("erasure.refused.customer-number");
        }
        plan.approve(sha256, planning.plan(of), reason, me.accountId(), clock.instant());
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public void sendBack(UUID id, String reason) {
        plans.locked(id).sendBack(reason, me.accountId(), clock.instant());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void carryOut(UUID id, String rows, String tellAt) {
        Plan plan = plans.locked(id);
        plan.refuseUnlessApproved();
        plan.refuseUnlessCounted(rows);
        ErasureCase of = asked.toErase(plan.request());
        word.keep(of.subject(), tellAt, of.language());
        carrying.carryOut(
                of.subject(), of.request(), plan.sha256(), lines -> plan.refuseUnlessSays(PlanText.of(of, lines)));
    }
}
