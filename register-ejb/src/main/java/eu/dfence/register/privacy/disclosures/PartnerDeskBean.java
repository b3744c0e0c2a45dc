package eu.dfence.register.privacy.disclosures;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.privacy.disclosures.api.AgreementScan;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.PartnerCard;
import eu.dfence.register.privacy.disclosures.api.PartnerDesk;
import eu.dfence.register.privacy.disclosures.api.PartnerForm;
import eu.dfence.register.privacy.disclosures.api.PartnerRow;
import eu.dfence.register.privacy.disclosures.api.TransferForm;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.EmployerDesk;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Stateless
@Local(PartnerDesk.class)
public class PartnerDeskBean implements PartnerDesk {
    @Inject
    Partners partners;

    @Inject
    Countries countries;

    @Inject
    StaffNames names;

    @Inject
    CurrentStaff me;

    @EJB
    EmployerDesk employers;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.REGISTER_CONTACT, Roles.PRIVACY_OFFICER, Roles.AUDITOR})
    public List<PartnerRow> partners() {
        Countries.Known known = countries.known();
        return partners.all().stream()
                .map(each -> each.row(known, today()))
                .sorted(Comparator.comparing(row -> row.obstacles().isEmpty()))
                .toList();
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.REGISTER_CONTACT, Roles.PRIVACY_OFFICER, Roles.AUDITOR})
    public PartnerCard partner(UUID id) {
        Partner partner = partners.get(id);
        return new PartnerCards(countries.known(), today()).of(partner, names.of(PartnerCards.staff(partner)));
    }

    @Override
    @RolesAllowed(Roles.REGISTER_CONTACT_MAINTAIN)
    public UUID open(PartnerForm form) {
        Partner partner = new Partner(form);
        partners.add(partner);
        return partner.publicId();
    }

    @Override
    @RolesAllowed(Roles.REGISTER_CONTACT_MAINTAIN)
    public void change(UUID id, int version, PartnerForm form) {
        Partner partner = notMine(id);
        partner.refuseUnless(version);
        partner.write(form);
        partners.refuseSecond(partner);
    }

    @Override
    @RolesAllowed(Roles.REGISTER_CONTACT_MAINTAIN)
    public void agree(UUID id, LocalDate from, LocalDate to, byte[] scan) {
        Partner partner = notMine(id);
        Agreement agreement = partner.agree(new Agreement(partner, from, to, me.accountId(), clock.instant()));
        if (scan.length > 0) partners.add(new AgreementPaper(agreement, scan));
    }

    @Override
    @RolesAllowed(Roles.REGISTER_CONTACT_MAINTAIN)
    public void end(UUID id) {
        notMine(id).end(today(), me.accountId(), clock.instant());
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.REGISTER_CONTACT, Roles.PRIVACY_OFFICER, Roles.AUDITOR})
    public AgreementScan scan(UUID agreement) {
        AgreementPaper paper = partners.paper(agreement);
        return new AgreementScan(paper.sha256(), paper.content());
    }

    @Override
    @RolesAllowed(Roles.REGISTER_CONTACT_MAINTAIN)
    public void addSubProcessor(UUID id, String name, String country, String task) {
        Partner partner = partners.locked(id);
        partner.use(new SubProcessor(partner, name, country, task));
    }

    @Override
    @RolesAllowed(Roles.REGISTER_CONTACT_MAINTAIN)
    public void approve(UUID id, UUID subProcessor) {
        notMine(id).subProcessor(subProcessor).approve(me.accountId(), clock.instant());
    }

    @Override
    @RolesAllowed(Roles.REGISTER_CONTACT_MAINTAIN)
    public void remove(UUID id, UUID subProcessor) {
        notMine(id).subProcessor(subProcessor).remove(me.accountId(), clock.instant());
    }

    @Override
    @RolesAllowed(Roles.REGISTER_CONTACT_MAINTAIN)
    public void ground(UUID id, TransferForm form) {
        Partner partner = notMine(id);
        partner.ground(new Transfer(partner, form, countries.known(), me.accountId(), clock.instant()));
    }

    @Override
    @RolesAllowed(Roles.REGISTER_CONTACT_MAINTAIN)
    public void endTransfer(UUID id, UUID transfer) {
        notMine(id).transfer(transfer).end(today(), me.accountId(), clock.instant());
    }

    @Override
    @RolesAllowed(Roles.REGISTER_CONTACT_MAINTAIN)
    public void allow(UUID id, DisclosurePurpose purpose, Set<Field> fields) {
        notMine(id).allow(purpose, fields);
    }

    /** Nobody agrees for the company they work for, and nobody shuts themselves out by mistake. */
    private Partner notMine(UUID id) {
        Partner partner = partners.locked(id);
        String mine = employers.employer(me.rights().employerId()).company().businessId();
        if (mine.equals(partner.businessId())) throw new RegisterException("partners.refused.own");
        return partner;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
