package eu.dfence.register.privacy.breaches;

import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.privacy.access.api.LooksKept;
import eu.dfence.register.privacy.access.api.LooksKept.Looked;
import eu.dfence.register.privacy.breaches.api.AffectedDesk;
import eu.dfence.register.privacy.breaches.api.AffectedQuery;
import eu.dfence.register.privacy.breaches.api.AffectedRow;
import eu.dfence.register.privacy.breaches.api.FindingRow;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.ListMade;
import eu.dfence.register.privacy.catalogue.api.ListsKnown;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
@Local(AffectedDesk.class)
public class AffectedDeskBean implements AffectedDesk {
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Inject
    Breaches breaches;

    @Inject
    AffectedRows rows;

    @Inject
    Search search;

    @Inject
    LooksKept log;

    @Inject
    @Any
    Instance<ListsKnown> lists;

    @Inject
    BillingDirectory customers;

    @Inject
    StaffNames names;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public FindingRow find(UUID id, int version, AffectedQuery query) {
        Breach breach = breaches.locked(id, version);
        breach.refuseClosed();
        List<Looked> found = search.found(query);
        Set<SubjectId> before = rows.of(breach);
        List<Looked> fresh =
                found.stream().filter(each -> !before.contains(each.subject())).toList();
        Finding finding =
                new Finding(breach, query, found, fresh.size(), log.since()).madeBy(me.accountId(), clock.instant());
        rows.freeze(breach, finding, fresh);
        return finding.row(names.of(finding.accounts()));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public List<FindingRow> findings(UUID id) {
        List<Finding> found = rows.findings(breaches.get(id));
        Map<UUID, String> known = names.of(
                found.stream().flatMap(each -> each.accounts().stream()).collect(Collectors.toSet()));
        return found.stream().map(each -> each.row(known)).toList();
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public int affected(UUID id) {
        return rows.count(breaches.get(id));
    }

    @Override
    @Discloses(Purpose.LEGAL_OBLIGATION)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public Page<AffectedRow> persons(UUID id, String cursor) {
        List<AffectedRow> found = rows.page(breaches.get(id), after(cursor), PAGE + 1);
        List<AffectedRow> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<SubjectId, String> known =
                customers.names(shown.stream().map(AffectedRow::subject).toList());
        String next = found.size() > PAGE ? shown.get(PAGE - 1).subject().toString() : null;
        return new Page<>(
                shown.stream()
                        .map(each -> each.named(known.get(each.subject())))
                        .toList(),
                -1,
                null,
                next);
    }

    private static SubjectId after(String cursor) {
        try {
            return cursor == null ? null : SubjectId.of(cursor);
        } catch (IllegalArgumentException e) {
            throw new RegisterException("breaches.unknown");
        }
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public List<ListMade> lists(UUID id) {
        Instant since = breaches.get(id).facts().awareAt().minus(A_YEAR);
        return lists.stream()
                .flatMap(each -> each.since(since).stream())
                .sorted(Comparator.comparing(ListMade::madeAt).reversed())
                .toList();
    }
}
