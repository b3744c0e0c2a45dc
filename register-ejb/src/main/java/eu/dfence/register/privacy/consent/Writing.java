package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.NoticeInForce;
import eu.dfence.register.privacy.catalogue.api.ErasedSubjects;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.consent.api.ConsentForm;
import eu.dfence.register.privacy.consent.api.MarketingChannel;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Adds rows to the ledger; there is no other deed. */
@Dependent
class Writing {
    @Inject
    Entries entries;

    @Inject
    Wordings wordings;

    @Inject
    NoticeInForce notices;

    @Inject
    ErasedSubjects erased;

    @Inject
    Clock clock;

    void give(SubjectId subject, ConsentForm form, UUID by) {
        if (form.channel() == null) throw new RegisterException("consent.refused.channel");
        if (form.how() == null) throw new RegisterException("consent.refused.how");
        if (form.saidOn() == null || form.saidOn().isAfter(today())) throw new RegisterException("consent.refused.day");
        erased.refuse(Set.of(subject));
        ConsentWording shown = wordings.on(form.saidOn(), form.language()).get(form.channel());
        if (shown == null || !shown.sha256().equals(form.wordingSha256())) {
            throw new RegisterException("consent.refused.wording");
        }
        add(subject, form.channel(), new Chains(entries.of(subject)), words(form.saidOn(), form.how()), shown, by);
    }

    void withdraw(SubjectId subject, MarketingChannel channel, Channel how, UUID by) {
        Chains chains = new Chains(entries.of(subject));
        if (chains.given(channel)) add(subject, channel, chains, words(today(), how), null, by);
    }

    private ConsentEntry.Words words(LocalDate on, Channel how) {
        return new ConsentEntry.Words(on, how, notices.on(on));
    }

    private void add(
            SubjectId subject,
            MarketingChannel channel,
            Chains chains,
            ConsentEntry.Words words,
            ConsentWording shown,
            UUID by) {
        entries.add(new ConsentEntry(
                subject, channel, chains.last(channel), words, shown, new ConsentEntry.Recorded(clock.instant(), by)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
