package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.ErasedSubjects;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.consent.api.ConsentCard;
import eu.dfence.register.privacy.consent.api.ConsentDesk;
import eu.dfence.register.privacy.consent.api.ConsentForm;
import eu.dfence.register.privacy.consent.api.ConsentWithdrawn;
import eu.dfence.register.privacy.consent.api.MarketingChannel;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
@Local(ConsentDesk.class)
public class ConsentDeskBean implements ConsentDesk {
    @Inject
    Entries entries;

    @Inject
    Wordings wordings;

    @Inject
    Writing writing;

    @Inject
    ErasedSubjects erased;

    @Inject
    StaffNames names;

    @Inject
    CurrentStaff me;

    @Override
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE,
        Roles.SALES,
        Roles.INVOICING,
        Roles.PRIVACY_OFFICER,
        Roles.REGISTER_CONTACT,
        Roles.AUDITOR
    })
    public ConsentCard consents(SubjectId subject, String language) {
        erased.refuseUnlessNeeded(subject, me.rights().roles());
        List<ConsentEntry> said = entries.of(subject);
        Chains chains = new Chains(said);
        Map<MarketingChannel, ConsentWording> today = wordings.on(writing.today(), language);
        return new ConsentCard(
                Arrays.stream(MarketingChannel.values())
                        .map(channel -> standing(channel, chains.last(channel), today.get(channel)))
                        .toList(),
                rows(said));
    }

    private static ConsentCard.Standing standing(MarketingChannel channel, ConsentEntry last, ConsentWording wording) {
        return new ConsentCard.Standing(
                channel,
                last == null ? null : last.said(),
                last == null ? null : last.saidOn(),
                wording == null ? null : wording.told());
    }

    private List<ConsentCard.Row> rows(List<ConsentEntry> said) {
        Map<UUID, String> by = names.of(said.stream()
                .map(ConsentEntry::recordedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<ConsentEntry> newestFirst = new ArrayList<>(said);
        Collections.sort(newestFirst, ConsentEntry.NEWEST_FIRST);
        return newestFirst.stream().map(each -> each.row(by)).toList();
    }

    @Override
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE_MAINTAIN,
        Roles.SALES_MAINTAIN,
        Roles.PRIVACY_OFFICER_MAINTAIN,
        Roles.REGISTER_CONTACT_MAINTAIN
    })
    public void give(SubjectId subject, ConsentForm form) {
        writing.give(subject, form, me.accountId());
    }

    @Override
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE_MAINTAIN,
        Roles.SALES_MAINTAIN,
        Roles.PRIVACY_OFFICER_MAINTAIN,
        Roles.REGISTER_CONTACT_MAINTAIN
    })
    public void withdraw(SubjectId subject, MarketingChannel channel, Channel how, LocalDate saidOn) {
        if (channel == null) throw new RegisterException("consent.refused.channel");
        if (how == null) throw new RegisterException("consent.refused.how");
        writing.withdraw(new ConsentWithdrawn(subject, channel, how, saidOn), me.accountId());
    }
}
