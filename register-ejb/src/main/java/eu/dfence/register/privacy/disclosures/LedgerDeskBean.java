package eu.dfence.register.privacy.disclosures;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.LedgerDesk;
import eu.dfence.register.privacy.disclosures.api.LedgerFilter;
import eu.dfence.register.privacy.disclosures.api.LedgerRow;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
@Local(LedgerDesk.class)
public class LedgerDeskBean implements LedgerDesk {
    @Inject
    Ledger ledger;

    @Inject
    StaffNames names;

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    @RolesAllowed({Roles.REGISTER_CONTACT, Roles.PRIVACY_OFFICER, Roles.AUDITOR})
    public Page<LedgerRow> ledger(SubjectId subject, LedgerFilter filter) {
        List<LedgerEntry> found = ledger.page(subject, filter, SIZE + 1);
        Map<UUID, String> staff =
                names.of(found.stream().map(LedgerEntry::accountId).collect(Collectors.toSet()));
        List<LedgerRow> rows =
                found.stream().limit(SIZE).map(each -> each.row(staff)).toList();
        String next = found.size() > SIZE ? String.valueOf(rows.get(SIZE - 1).id()) : null;
        return new Page<>(rows, -1, null, next);
    }
}
