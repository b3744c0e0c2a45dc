package eu.dfence.register.outreach;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.Eraser;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientsKnown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** For which mailings a person was chosen, whether they went along, and who got a file that left before there was a ledger of what leaves. */
@ApplicationScoped
class OutreachHolder implements PersonalDataHolder, RecipientsKnown {
    @Inject
    Mailings mailings;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @Inject
    MailedRows rows;

    @Inject
    Eraser eraser;

    @Override
    public String module() {
        return "outreach";
    }

    /** Nobody is known here by name. */
    @Override
    public Set<SubjectId> find(String identifier) {
        return Set.of();
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        return mailings.of(subject).stream()
                .flatMap(mailed -> catalogue.holdings(mailed, null).stream())
                .toList();
    }

    @Override
    public List<Recipient> recipients(SubjectId subject) {
        return mailings.thatTookBeforeTheLedger(subject).stream()
                .map(mailing -> mailing.recipient(clock.getZone()))
                .toList();
    }

    @Override
    public Set<String> tables() {
        return MailedRows.TABLES;
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        return rows.of(subject);
    }

    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        eraser.erase(endings, "outreach_mailed");
    }
}
