package eu.dfence.register.outreach;

import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.MailingDirectory;
import eu.dfence.register.outreach.api.MailingCard;
import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.outreach.api.MailingFile;
import eu.dfence.register.outreach.api.MailingRow;
import eu.dfence.register.outreach.api.Medium;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Gate;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.privacy.disclosures.api.PartnerChoices;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
@Local(MailingDesk.class)
public class MailingDeskBean implements MailingDesk {
    @Inject
    Mailings mailings;

    @Inject
    MailingRoom room;

    @Inject
    MailingDirectory customers;

    @Inject
    Gate gate;

    @Inject
    PartnerChoices partners;

    @Inject
    StaffNames names;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed({Roles.SALES_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public UUID choose(CustomerFilter filter, Prohibition.Kind purpose, Medium medium, UUID partner) {
        List<SubjectId> chosen = customers.chosen(filter, MOST + 1);
        Mailing mailing =
                new Mailing(purpose, medium, recipient(partner), chosen.size(), me.accountId(), clock.instant());
        gate.ask(partner, DisclosurePurpose.MAILING, Mailing.fields(medium));
        if (chosen.isEmpty()) throw new RegisterException("mailings.refused.nobody");
        if (chosen.size() > MOST) throw new RegisterException("mailings.refused.too-many", MOST);
        mailings.add(mailing, chosen);
        return mailing.publicId();
    }

    @Override
    @Discloses(Purpose.MARKETING)
    @RolesAllowed({Roles.SALES, Roles.REGISTER_CONTACT, Roles.PRIVACY_OFFICER})
    public MailingCard card(UUID mailing) {
        Mailing asked = mailings.get(mailing);
        return room.card(asked, asked.row(names.of(asked.staff())));
    }

    @Override
    @Discloses(Purpose.MARKETING)
    @RolesAllowed({Roles.SALES_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public MailingFile make(UUID mailing, Locale language) {
        Mailing chosen = mailings.getToMake(mailing);
        chosen.refuseWhenMade();
        gate.ask(chosen.partner(), DisclosurePurpose.MAILING, Mailing.fields(chosen.medium()));
        MailingFile file = room.make(chosen, language);
        chosen.made(file.subjects().size(), file.sha256(), me.accountId(), clock.instant());
        return file;
    }

    @Override
    @RolesAllowed({Roles.SALES_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public byte[] handOut(UUID mailing, byte[] file) {
        Mailing made = mailings.get(mailing);
        Outgoing leaving = made.outgoing(mailings.takenBy(mailing), file);
        room.refuseUnlessAllStillGo(made, leaving.subjects());
        return gate.pass(leaving);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.SALES, Roles.REGISTER_CONTACT})
    public List<PartnerChoices.Choice> recipients() {
        return partners.open(DisclosurePurpose.MAILING);
    }

    private PartnerChoices.Choice recipient(UUID partner) {
        return partner == null ? null : new PartnerChoices.Choice(partner, partners.name(partner));
    }

    @Override
    @RolesAllowed({Roles.SALES, Roles.REGISTER_CONTACT, Roles.PRIVACY_OFFICER, Roles.AUDITOR})
    public List<MailingRow> latest() {
        List<Mailing> latest = mailings.latest();
        Map<UUID, String> staff =
                names.of(latest.stream().flatMap(each -> each.staff().stream()).collect(Collectors.toSet()));
        return latest.stream().map(each -> each.row(staff)).toList();
    }
}
