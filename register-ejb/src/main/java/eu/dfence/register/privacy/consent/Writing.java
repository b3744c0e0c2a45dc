package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.NoticeInForce;
import eu.dfence.register.privacy.catalogue.api.ErasedSubjects;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.consent.api.ConsentForm;
import eu.dfence.register.privacy.consent.api.ConsentWithdrawn;
import eu.dfence.register.privacy.consent.api.MarketingChannel;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
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
    Event<ConsentWithdrawn> withdrawn;

    @Inject
    Clock clock;

    void give(SubjectId subject, ConsentForm form, UUID by) {
        if (form.channel() == null) throw new RegisterException("consent.refused.channel");
        if (form.how() == null) throw new RegisterException("consent.refused.how");
        refuseToCome(form.saidOn());
        erased.refuse(Set.of(subject));
        Chains chains = new Chains(entries.of(subject));
        chains.refuseBefore(form.channel(), form.saidOn());
        ConsentWording shown = wordings.on(form.saidOn(), form.language()).get(form.channel());
        if (shown == null || !shown.sha256().equals(form.wordingSha256())) {
            throw new RegisterException("consent.refused.wording");
        }
        add(subject, form.channel(), chains, words(form.saidOn(), form.how()), shown, by);
    }

    void withdraw(ConsentWithdrawn said, UUID by) {
        refuseToCome(said.saidOn());
        Chains chains = new Chains(entries.of(said.subject()));
        if (!chains.given(said.channel())) return;
        chains.refuseBefore(said.channel(), said.saidOn());
        add(said.subject(), said.channel(), chains, words(said.saidOn(), said.how()), null, by);
        withdrawn.fire(said);
    }

    /** Tells nobody: it was told when it was said. */
    void again(ConsentWithdrawn lost) {
        Chains chains = new Chains(entries.of(lost.subject()));
        if (chains.withdrawn(lost.channel())) return;
        add(lost.subject(), lost.channel(), chains, words(lost.saidOn(), lost.how()), null, null);
    }

    /** What the person had said of any channel, also that it was taken back, is needed no longer than its proof. */
    void end(SubjectId subject) {
        Chains chains = new Chains(entries.of(subject));
        for (MarketingChannel channel : MarketingChannel.values()) {
            ConsentEntry last = chains.last(channel);
            if (last != null && !last.byErasure()) add(subject, channel, chains, words(today(), null), null, null);
        }
    }

    private void refuseToCome(LocalDate saidOn) {
        if (saidOn == null || saidOn.isAfter(today())) throw new RegisterException("consent.refused.day");
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
