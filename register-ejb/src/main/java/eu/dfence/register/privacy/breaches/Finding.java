package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.access.api.LooksKept;
import eu.dfence.register.privacy.breaches.api.AffectedQuery;
import eu.dfence.register.privacy.breaches.api.FindingRow;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A question that found affected persons, and what it gave; written once. */
@Entity
@Table(name = "breaches_finding")
@NotPersonal("how somebody was looked for; whoever was found is told by Affected")
class Finding {
    @Id
    @GeneratedValue(generator = "breaches_finding")
    @SequenceGenerator(name = "breaches_finding", sequenceName = "breaches_finding_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "breach_id")
    private Breach breach;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private AffectedQuery.Origin origin;

    @Column(name = "accounts")
    private String accounts;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "to_at")
    private Instant to;

    @Column(name = "kinds")
    private String kinds;

    @Column(name = "list_id")
    private UUID list;

    @Column(name = "persons")
    private int persons;

    @Column(name = "added")
    private int added;

    @Column(name = "looks")
    private int looks;

    @Column(name = "kept_since")
    private Instant keptSince;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "found_by")
    private UUID foundBy;

    protected Finding() {}

    /** @param keptSince the oldest look the log keeps, or null; told of looks only */
    Finding(Breach breach, AffectedQuery query, List<LooksKept.Looked> found, int added, Instant keptSince) {
        this.breach = breach;
        this.origin = query.origin();
        if (origin == AffectedQuery.Origin.LOOKS) {
            this.accounts =
                    query.accounts().stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
            this.from = query.from();
            this.to = query.to();
            this.kinds = Names.joined(query.kinds());
            this.keptSince = keptSince;
        }
        this.list = origin == AffectedQuery.Origin.LIST ? query.list() : null;
        this.persons = found.size();
        this.added = added;
        this.looks = found.stream().mapToInt(LooksKept.Looked::times).sum();
    }

    Finding madeBy(UUID account, Instant at) {
        foundBy = account;
        foundAt = at;
        return this;
    }

    long id() {
        return id;
    }

    Set<UUID> accounts() {
        return accounts == null
                ? Set.of()
                : Arrays.stream(accounts.split(",")).map(UUID::fromString).collect(Collectors.toSet());
    }

    FindingRow row(Map<UUID, String> names) {
        return new FindingRow(
                origin,
                accounts().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                from,
                to,
                kinds == null ? Set.of() : Set.of(kinds.split(",")),
                persons,
                added,
                looks,
                keptSince,
                foundAt);
    }
}
