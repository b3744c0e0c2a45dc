package eu.dfence.register.credit;

import eu.dfence.register.credit.api.CreditCard;
import eu.dfence.register.credit.api.CreditDecisionDesk;
import eu.dfence.register.credit.api.GroundsCard;
import eu.dfence.register.credit.api.ObjectionForm;
import eu.dfence.register.credit.api.RulingForm;
import eu.dfence.register.customers.api.CreditLimits;
import eu.dfence.register.customers.api.CustomerKeys;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.ErasedSubjects;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Gate;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.shared.api.Sha256;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
@Local(CreditDecisionDesk.class)
public class CreditDecisionDeskBean implements CreditDecisionDesk {
    @Inject
    Decisions decisions;

    @Inject
    Scales scales;

    @Inject
    Explaining explaining;

    @Inject
    CreditLimits limits;

    @Inject
    CustomerKeys customers;

    @Inject
    ErasedSubjects erased;

    @Inject
    Gate gate;

    @Inject
    StaffNames names;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @Discloses(Purpose.INVOICING)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.INVOICING, Roles.CUSTOMER_SERVICE, Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT})
    public CreditCard decisions(SubjectId customer) {
        erased.refuseUnlessNeeded(customer, me.rights().roles());
        List<Decided> all = decisions.of(customer);
        Map<UUID, String> by = names.of(all.stream().flatMap(Decided::deciders).collect(Collectors.toSet()));
        return new CreditCard(
                all.stream().map(each -> each.row(by, me.accountId())).toList());
    }

    @Override
    @Discloses(Purpose.INVOICING)
    @RolesAllowed({Roles.INVOICING_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public UUID weigh(SubjectId customer) {
        return scales.weigh(customer, me.accountId());
    }

    @Override
    @Discloses(Purpose.INVOICING)
    @RolesAllowed({Roles.INVOICING_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public GroundsCard grounds(SubjectId customer, UUID grounds) {
        CreditGrounds shown = decisions.grounds(customer, grounds);
        if (!shown.shownTo(me.accountId())) throw new RegisterException("credit.unknown");
        return shown.read(clock.instant()).card(decisions.rules(shown.shownOn()));
    }

    @Override
    @RolesAllowed(Roles.INVOICING_MAINTAIN)
    public UUID decide(SubjectId customer, UUID grounds, RulingForm form) {
        CreditDecision decision = new CreditDecision(begun(customer, grounds), form);
        limits.set(customer, decision.ruling().mayOwe(), decision.ruling().validTo());
        decisions.add(decision, "credit_decision_once", "credit.refused.decided");
        return decision.publicId();
    }

    @Override
    @RolesAllowed({
        Roles.INVOICING_MAINTAIN,
        Roles.CUSTOMER_SERVICE_MAINTAIN,
        Roles.PRIVACY_OFFICER_MAINTAIN,
        Roles.REGISTER_CONTACT_MAINTAIN
    })
    public void object(SubjectId customer, UUID decision, ObjectionForm form) {
        erased.refuse(Set.of(customer));
        CreditDecision contested = decisions.get(customer, decision).decision();
        decisions.add(
                new CreditObjection(contested, form, me.accountId(), clock.instant(), LocalDate.now(clock)),
                "credit_objection_once",
                "credit.refused.objected");
    }

    @Override
    @RolesAllowed({Roles.INVOICING_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public void review(SubjectId customer, UUID decision, UUID grounds, RulingForm form) {
        Human human = begun(customer, grounds);
        Decided contested = decisions.get(customer, decision);
        CreditReview review = new CreditReview(contested.decision(), contested.objection(), human, form);
        if (decisions.of(customer).get(0).decision().publicId().equals(decision)) {
            limits.set(customer, review.ruling().mayOwe(), review.ruling().validTo());
        }
        decisions.add(review, "credit_review_once", "credit.refused.reviewed");
    }

    /** One ruling after the other, so that the newest one sets the limit; and a restriction set since the weighing counts (GDPR Art. 18(2)). */
    private Human begun(SubjectId customer, UUID grounds) {
        customers.lock(customer);
        scales.refuseRestricted(customer);
        return Human.whoRead(decisions.grounds(customer, grounds), me, clock);
    }

    /** Each is a paper of its own: what stands may have changed. */
    @Override
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    @RolesAllowed({Roles.INVOICING, Roles.CUSTOMER_SERVICE, Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT})
    public byte[] explanation(SubjectId customer, UUID decision, LetterLanguage language) {
        erased.refuseUnlessNeeded(customer, me.rights().roles());
        byte[] pdf = explaining.paper(decisions.get(customer, decision), language);
        return gate.pass(new Outgoing(
                Ids.next(),
                Exit.ANSWER,
                Addressee.dataSubject(),
                DisclosurePurpose.DATA_SUBJECT_RIGHTS,
                EnumSet.of(Field.INVOICE, Field.DEBT, Field.RIGHTS),
                List.of(customer),
                pdf,
                Sha256.hex(pdf)));
    }
}
