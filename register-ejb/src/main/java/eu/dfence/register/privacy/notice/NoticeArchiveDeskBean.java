package eu.dfence.register.privacy.notice;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.privacy.access.api.NoticeVersions;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.ClauseChange;
import eu.dfence.register.privacy.notice.api.MustTell;
import eu.dfence.register.privacy.notice.api.NoticeArchiveDesk;
import eu.dfence.register.privacy.notice.api.Passage;
import eu.dfence.register.privacy.notice.api.ProcessingWords;
import eu.dfence.register.privacy.notice.api.Promise;
import eu.dfence.register.privacy.notice.api.VersionRow;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
@Local(NoticeArchiveDesk.class)
public class NoticeArchiveDeskBean implements NoticeArchiveDesk {
    @Inject
    Editions editions;

    @Inject
    Drafting drafting;

    @Inject
    NoticeVersions shown;

    @Inject
    StaffNames names;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public List<VersionRow> versions() {
        List<Object[]> rows = editions.rows();
        Set<UUID> staff = rows.stream().map(row -> (UUID) row[4]).collect(Collectors.toSet());
        return VersionRows.of(rows, names.of(staff));
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void bring(LocalDate from, LocalDate to, LetterLanguage language, byte[] content) {
        Brought file = new Brought(content);
        Edition edition = archived(from, to);
        if (editions.holds(from, language)) throw new RegisterException("notice.refused.known");
        editions.add(new EditionText(edition, language, file.media(), content, null), List.of());
        shown.remember(from, to, new ProcessingWords(LetterLanguage.FI).day(from));
    }

    private Edition archived(LocalDate from, LocalDate to) {
        Edition wanted = Edition.archived(from, to, me.accountId(), clock.instant(), LocalDate.now(clock));
        List<Edition> all = editions.all();
        return all.stream()
                .filter(each -> each.isArchivedFor(from, to))
                .findFirst()
                .orElseGet(() -> {
                    if (all.stream().anyMatch(each -> each.overlaps(from, to)))
                        throw new RegisterException("notice.refused.overlap");
                    editions.add(wanted);
                    return wanted;
                });
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public List<ClauseChange> compare(LocalDate older, LocalDate newer, LetterLanguage language) {
        List<Passage> before = editions.passages(older, language);
        List<Passage> after = newer == null
                ? drafting.on(LocalDate.now(clock)).texts().get(language)
                : editions.passages(newer, language);
        if (before.isEmpty() || after.isEmpty()) throw new RegisterException("notice.unknown");
        return Changes.between(before, after).told();
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public MustTell mustTell() {
        LocalDate newest = editions.newest().map(Edition::validFrom).orElse(null);
        if (newest == null) return new MustTell(null, List.of(), List.of());
        Map<LetterLanguage, List<Passage>> now = editions.passages(newest);
        List<LocalDate> outdated = shown.days().stream()
                .filter(each -> each.isBefore(newest) && Changes.mustBeTold(editions.passages(each), now))
                .toList();
        List<MustTell.Reached> reached = shown.lastShown(outdated, MustTell.COUNT_CAP + 1).entrySet().stream()
                .map(each -> new MustTell.Reached(each.getKey(), each.getValue()))
                .toList();
        return new MustTell(newest, outdated, reached);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT})
    public Promise promised(SubjectId subject, LocalDate day) {
        Map<LocalDate, VersionRow> kept = VersionRows.of(editions.rows(), Map.of()).stream()
                .collect(Collectors.toMap(VersionRow::from, each -> each));
        return new Promise(
                day,
                editions.inForce(day).map(kept::get).orElse(null),
                shown.lastShown(
                                subject,
                                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                        .map(each -> new Promise.Shown(
                                each.version(), each.language(), each.channel(), each.at(), kept.get(each.version())))
                        .orElse(null));
    }
}
