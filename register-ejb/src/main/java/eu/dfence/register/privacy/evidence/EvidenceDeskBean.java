package eu.dfence.register.privacy.evidence;

import eu.dfence.register.privacy.evidence.api.Check;
import eu.dfence.register.privacy.evidence.api.EvidenceDesk;
import eu.dfence.register.privacy.evidence.api.EvidencePack;
import eu.dfence.register.privacy.evidence.api.PackRow;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.vault.api.Seal;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.shared.api.Sha256;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
@Local(EvidenceDesk.class)
public class EvidenceDeskBean implements EvidenceDesk {
    @Inject
    Checking checking;

    @Inject
    Packing packing;

    @Inject
    Shelf shelf;

    @Inject
    Seal seal;

    @Inject
    StaffNames names;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    /** The ledgers are read under their locks, in a transaction. */
    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public List<Check> checks() {
        return checking.checks();
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public EvidencePack pack(LetterLanguage language) {
        Bundle bundle = packing.bundle(language);
        String sha256 = Sha256.hex(bundle.manifest());
        shelf.add(new MadePack(sha256, me.accountId(), clock.instant()));
        return new EvidencePack("evidence-" + LocalDate.now(clock) + ".zip", bundle.zip(seal), sha256);
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public List<PackRow> packs() {
        List<MadePack> packs = shelf.packs();
        Map<UUID, String> by = names.of(packs.stream().map(MadePack::madeBy).collect(Collectors.toSet()));
        return packs.stream().map(each -> each.row(by.get(each.madeBy()))).toList();
    }
}
