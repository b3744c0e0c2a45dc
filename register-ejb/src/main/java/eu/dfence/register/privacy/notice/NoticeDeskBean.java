package eu.dfence.register.privacy.notice;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.privacy.access.api.NoticeVersions;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.DraftClause;
import eu.dfence.register.privacy.notice.api.Held;
import eu.dfence.register.privacy.notice.api.LiveEvidence;
import eu.dfence.register.privacy.notice.api.NoticeDesk;
import eu.dfence.register.privacy.notice.api.NoticeDraft;
import eu.dfence.register.privacy.notice.api.Passage;
import eu.dfence.register.privacy.notice.api.ProcessingWords;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Stateless
@Local(NoticeDesk.class)
public class NoticeDeskBean implements NoticeDesk {
    @Inject
    Drafting drafting;

    @Inject
    Wordings wordings;

    @Inject
    Editions editions;

    @Inject
    NoticeVersions shown;

    @Inject
    Letters letters;

    @Inject
    LiveEvidence evidence;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public NoticeDraft draft(LetterLanguage language) {
        LocalDate today = LocalDate.now(clock);
        Map<Clause, Long> seen = wordings.newest(language);
        Draft draft = drafting.on(today);
        Optional<LocalDate> inForce = editions.inForce(today);
        boolean comparable = inForce.filter(
                        from -> !editions.passages(from, LetterLanguage.FI).isEmpty())
                .isPresent();
        Set<Clause> drifted = comparable ? drifted(draft, inForce.get()) : Set.of();
        List<DraftClause> clauses = draft.texts().get(language).stream()
                .map(each -> clause(each, seen.getOrDefault(each.clause(), 0L), draft, language, drifted))
                .toList();
        return new NoticeDraft(
                language,
                clauses,
                draft.faults(),
                inForce.orElse(null),
                editions.newest()
                        .map(Edition::validFrom)
                        .filter(today::isBefore)
                        .orElse(null),
                comparable,
                List.copyOf(drifted),
                draft.sha256(),
                draft.facts().held().stream().mapToInt(Held::columns).sum(),
                draft.facts().movements().size(),
                evidence.now());
    }

    private Set<Clause> drifted(Draft draft, LocalDate inForce) {
        Set<Clause> drifted = EnumSet.noneOf(Clause.class);
        draft.texts()
                .forEach((language, passages) ->
                        drifted.addAll(Changes.between(editions.passages(inForce, language), passages)
                                .changed()));
        return drifted;
    }

    private static DraftClause clause(
            Passage passage, long seen, Draft draft, LetterLanguage language, Set<Clause> drifted) {
        return new DraftClause(
                passage,
                draft.own().get(language).get(passage.clause()),
                seen,
                draft.faults().stream()
                        .filter(each -> each.clause() == passage.clause() && each.in(language))
                        .toList(),
                drifted.contains(passage.clause()));
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void write(Clause clause, LetterLanguage language, String words, long seen) {
        if (wordings.newest(language).getOrDefault(clause, 0L) != seen) throw new RegisterException("errors.stale");
        wordings.add(new WrittenWords(clause, language, words, me.accountId(), clock.instant()));
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void publish(LocalDate from, String seen) {
        LocalDate today = LocalDate.now(clock);
        if (from == null || from.isBefore(today) || from.isAfter(today.plusYears(1)))
            throw new RegisterException("notice.refused.day");
        Optional<Edition> newest = editions.newest();
        if (newest.filter(each -> !each.validFrom().isBefore(from)).isPresent())
            throw new RegisterException("notice.refused.later");
        Draft draft = drafting.on(today);
        draft.refuseFaults();
        if (!draft.sha256().equals(seen)) throw new RegisterException("errors.stale");
        newest.ifPresent(each -> each.endBefore(from));
        Edition edition = new Edition(from, me.accountId(), clock.instant());
        editions.add(edition);
        draft.texts().forEach((language, passages) -> keep(edition, new PublicPage(language, from, passages)));
        shown.begin(from, new ProcessingWords(LetterLanguage.FI).day(from));
    }

    private void keep(Edition edition, PublicPage page) {
        byte[] pdf = letters.print(page.paper());
        editions.add(new EditionText(edition, page.language(), PublicPage.MEDIA, page.html(), pdf), page.passages());
    }
}
