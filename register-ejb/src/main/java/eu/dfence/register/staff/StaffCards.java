package eu.dfence.register.staff;

import eu.dfence.register.staff.api.StaffCard;
import eu.dfence.register.staff.api.StaffCard.DesignationRow;
import eu.dfence.register.staff.api.StaffCard.OneTime;
import eu.dfence.register.staff.api.StaffCard.UndertakingRow;
import eu.dfence.register.staff.api.StaffRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How accounts read on the staff page on a given day. */
class StaffCards {
    private final LocalDate today;
    private final Instant now;
    private final int requiredTextVersion;
    private final Map<UUID, String> names;

    StaffCards(LocalDate today, Instant now, int requiredTextVersion, Map<UUID, String> names) {
        this.today = today;
        this.now = now;
        this.requiredTextVersion = requiredTextVersion;
        this.names = names;
    }

    StaffRow row(Account account) {
        return new StaffRow(
                account.publicId(),
                account.displayName(),
                account.userName(),
                account.title(),
                account.employer().name(),
                account.employer().mayActOn(today),
                account.designations().stream()
                        .filter(designation -> designation.inForceOn(today))
                        .map(Designation::role)
                        .collect(Collectors.toSet()),
                account.undertakings().stream()
                        .filter(this::counts)
                        .map(Undertaking::validTo)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                account.signedInAt(),
                account.closed());
    }

    StaffCard card(Account account) {
        return new StaffCard(
                row(account),
                account.createdAt(),
                account.lockedUntil(now),
                oneTime(account),
                account.designations().stream().map(this::row).toList(),
                account.undertakings().stream().map(this::row).toList());
    }

    private OneTime oneTime(Account account) {
        if (account.oneTimeUntil() == null) {
            return null;
        }
        return account.oneTimeUsed() ? OneTime.USED : account.oneTimeOver(now) ? OneTime.EXPIRED : OneTime.WAITING;
    }

    private boolean counts(Undertaking undertaking) {
        return undertaking.inForceOn(today) && undertaking.textVersion() >= requiredTextVersion;
    }

    private DesignationRow row(Designation designation) {
        return new DesignationRow(
                designation.id(),
                designation.role(),
                designation.maintain(),
                designation.validFrom(),
                designation.validTo(),
                names.getOrDefault(designation.designatedBy(), ""),
                designation.revokedAt(),
                designation.inForceOn(today));
    }

    private UndertakingRow row(Undertaking undertaking) {
        return new UndertakingRow(
                undertaking.textVersion(),
                undertaking.signature() == Undertaking.Signature.PAPER,
                undertaking.place(),
                undertaking.signedAt(),
                undertaking.validTo(),
                undertaking.revokedAt(),
                undertaking.revokeReason(),
                counts(undertaking));
    }
}
