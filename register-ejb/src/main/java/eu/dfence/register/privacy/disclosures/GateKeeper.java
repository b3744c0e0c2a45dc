package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.access.api.Marks;
import eu.dfence.register.privacy.access.api.Prohibition.Kind;
import eu.dfence.register.privacy.access.api.Prohibitions;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Gate;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What stands at the gate. To the person and to the debtor their own data goes, and an earlier party is told of what it has; of a partner
 * that gets something everything is asked.
 */
@ApplicationScoped
class GateKeeper implements Gate {
    /** Art. 18(2): legal claims, and what serves the person's own rights. */
    private static final Set<DisclosurePurpose> THOUGH_RESTRICTED = EnumSet.of(
            DisclosurePurpose.INVOICING,
            DisclosurePurpose.COLLECTION,
            DisclosurePurpose.LEGAL_OBLIGATION,
            DisclosurePurpose.DATA_SUBJECT_RIGHTS);

    @Inject
    Partners partners;

    @Inject
    Countries countries;

    @Inject
    Prohibitions prohibitions;

    @Inject
    LedgerRows ledger;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public byte[] pass(Outgoing out) {
        if (!Sha256.hex(out.content()).equals(out.sha256())) throw new RegisterException("disclosures.refused.changed");
        LocalDate today = LocalDate.now(clock);
        ledger.write(out, route(out, today), me.accountId(), clock.instant(), today);
        return out.content();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public void ask(UUID partner, DisclosurePurpose purpose, Set<Field> fields) {
        partners.get(partner).refuse(purpose, fields, countries.known(), LocalDate.now(clock));
    }

    private LedgerRows.Route route(Outgoing out, LocalDate today) {
        if (!fits(out)) throw new RegisterException("disclosures.refused.purpose");
        if (out.to().partner() == null) return new LedgerRows.Route(out.to().name(), null, null);
        Partner partner = partners.get(out.to().partner());
        Countries.Known known = countries.known();
        if (out.to().kind() == Addressee.Kind.PARTNER) refuse(out, partner, known, today);
        return new LedgerRows.Route(
                out.to().name() == null ? partner.name() : out.to().name(),
                partner.country(),
                partner.basis(partner.country(), known, today));
    }

    /** An earlier party is told of one person in a notice, and a person gets what is theirs alone, or is somebody unknown: no list goes under their name. */
    private static boolean fits(Outgoing out) {
        return switch (out.to().kind()) {
            case EARLIER_PARTY ->
                out.purpose() == DisclosurePurpose.DATA_SUBJECT_RIGHTS
                        && out.exit() == Exit.NOTICE
                        && out.subjects().size() == 1;
            case DATA_SUBJECT -> out.subjects().size() <= 1;
            default -> true;
        };
    }

    private void refuse(Outgoing out, Partner partner, Countries.Known known, LocalDate today) {
        partner.refuse(out.purpose(), out.fields(), known, today);
        long forbidding = forbidding(out.purpose(), out.subjects());
        if (forbidding > 0) throw new RegisterException("disclosures.refused.forbidden", forbidding);
    }

    private long forbidding(DisclosurePurpose purpose, Collection<SubjectId> subjects) {
        Marks marks = prohibitions.marks(subjects);
        return subjects.stream().filter(each -> bars(purpose, marks, each)).count();
    }

    /** a ban on disclosure never stops collection or what the law demands. */
    private static boolean bars(DisclosurePurpose purpose, Marks marks, SubjectId subject) {
        if (marks.restricted(subject) && !THOUGH_RESTRICTED.contains(purpose)) return true;
        return purpose.forbiddable()
                && marks.prohibitions(subject).stream()
                        .anyMatch(ban -> ban.kind() == Kind.DISCLOSURE
                                || ban.kind() == Kind.PUBLICATION && purpose == DisclosurePurpose.MAILING);
    }
}
