package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.vault.api.ChangeJournalDesk;
import eu.dfence.register.privacy.vault.api.ChangeRow;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@Stateless
@Local(ChangeJournalDesk.class)
public class ChangeJournalDeskBean implements ChangeJournalDesk {
    @Inject
    Changes changes;

    @Inject
    PersonKeys keys;

    @Inject
    StaffNames names;

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT})
    @Discloses(Purpose.CUSTOMER_REGISTER)
    public List<ChangeRow> changes(SubjectId subject) {
        return keys.find(subject)
                .map(key -> read(key, changes.of(subject, MOST)))
                .orElse(List.of());
    }

    private List<ChangeRow> read(byte[] key, List<Change> found) {
        Map<UUID, String> by = names.of(found.stream()
                .map(Change::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(each -> each.read(key, by.get(each.by()))).toList();
    }
}
