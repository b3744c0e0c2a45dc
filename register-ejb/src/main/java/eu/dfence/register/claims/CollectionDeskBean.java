package eu.dfence.register.claims;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.claims.api.CaseCard;
import eu.dfence.register.claims.api.CaseFile;
import eu.dfence.register.claims.api.CaseRow;
import eu.dfence.register.claims.api.CaseState;
import eu.dfence.register.claims.api.Collectable;
import eu.dfence.register.claims.api.CollectionDesk;
import eu.dfence.register.claims.api.HandOver;
import eu.dfence.register.invoicing.api.Receivable;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Gate;
import eu.dfence.register.privacy.disclosures.api.PartnerChoices;
import eu.dfence.register.shared.api.RetriedOnConflict;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Stateless
@Local(CollectionDesk.class)
public class CollectionDeskBean implements CollectionDesk {
    @Inject
    Cases cases;

    @Inject
    Collecting collecting;

    @Inject
    Gate gate;

    @Inject
    PartnerChoices partners;

    @Inject
    StaffNames names;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.INVOICING)
    @RolesAllowed(Roles.INVOICING)
    public Page<CaseRow> list(boolean open) {
        List<CaseRow> rows = (open ? cases.open() : cases.closed())
                .stream().map(CollectionCase::row).toList();
        return new Page<>(rows, rows.size(), null, null);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.INVOICING)
    @RolesAllowed({Roles.INVOICING, Roles.PRIVACY_OFFICER})
    public CaseCard card(UUID collectionCase) {
        CollectionCase asked = cases.with(collectionCase);
        Map<UUID, String> who = names.of(asked.staff());
        return new CaseCard(
                asked.row(),
                asked.agency().businessId(),
                asked.agency().partnerId() != null,
                asked.open() && asked.fetchable(),
                who.get(asked.handedBy()),
                asked.closedBy() == null ? null : who.get(asked.closedBy()),
                asked.demandedOn(),
                collecting.claims(asked));
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.INVOICING)
    @RolesAllowed(Roles.INVOICING_MAINTAIN)
    public Collectable collectable(UUID invoice) {
        return collecting.beside(invoice, LocalDate.now(clock));
    }

    /** Two who hand over the same invoice at once wait for each other at the invoice. */
    @Override
    @RolesAllowed(Roles.INVOICING_MAINTAIN)
    @RetriedOnConflict
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID handOver(HandOver wanted) {
        Agency agency = new Agency(agency(wanted.agency()));
        LocalDate today = LocalDate.now(clock);
        List<Receivable> invoices = collecting.fit(wanted.invoices(), today);
        CollectionCase opened =
                new CollectionCase(cases.number(), invoices, agency, today, clock.instant(), staff.accountId());
        cases.add(opened);
        collecting.begun(opened);
        gate.pass(opened.outgoing());
        return opened.publicId();
    }

    private PartnerChoices.Choice agency(UUID partner) {
        return partner == null ? null : new PartnerChoices.Choice(partner, partners.name(partner));
    }

    @Override
    @Discloses(Purpose.INVOICING)
    @RolesAllowed(Roles.INVOICING_MAINTAIN)
    public CaseFile handOut(UUID collectionCase) {
        CollectionCase asked = cases.with(collectionCase);
        collecting.refuseDisputed(asked);
        return asked.file(gate.pass(asked.outgoing()));
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed(Roles.INVOICING_MAINTAIN)
    public List<PartnerChoices.Choice> agencies() {
        return partners.open(DisclosurePurpose.COLLECTION);
    }

    @Override
    @RolesAllowed(Roles.INVOICING_MAINTAIN)
    public void close(UUID collectionCase, CaseState outcome, LocalDate demandedOn) {
        CollectionCase closed = cases.locked(collectionCase);
        closed.close(outcome, collecting.open(closed), demandedOn, LocalDate.now(clock), staff.accountId());
        collecting.ended(closed);
    }
}
