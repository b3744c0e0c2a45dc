package eu.dfence.register.privacy.evidence;

import eu.dfence.register.privacy.evidence.api.RecordDesk;
import eu.dfence.register.privacy.evidence.api.RecordPart;
import eu.dfence.register.privacy.evidence.api.RecordRow;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
@Local(RecordDesk.class)
public class RecordDeskBean implements RecordDesk {
    @Inject
    Recording recording;

    @Inject
    Shelf shelf;

    @Inject
    StaffNames names;

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public List<RecordRow> versions() {
        List<Object[]> rows = shelf.records();
        Map<UUID, String> by = names.of(rows.stream().map(row -> (UUID) row[4]).collect(Collectors.toSet()));
        return rows.stream().map(row -> row(row, by)).toList();
    }

    private static RecordRow row(Object[] row, Map<UUID, String> by) {
        return new RecordRow(
                (UUID) row[0],
                (int) row[1],
                LetterLanguage.of(Locale.forLanguageTag(row[2].toString())),
                (Instant) row[3],
                by.get((UUID) row[4]),
                row[5].toString(),
                row[6].toString());
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public List<RecordPart> missing(LetterLanguage language) {
        return recording.parts(language).stream()
                .filter(each -> !each.whole())
                .map(Part::part)
                .toList();
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public UUID make(LetterLanguage language) {
        return recording.make(language).publicId();
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public byte[] file(UUID version, boolean csv) {
        RecordVersion made = shelf.record(version);
        return csv ? made.csv() : made.pdf();
    }
}
