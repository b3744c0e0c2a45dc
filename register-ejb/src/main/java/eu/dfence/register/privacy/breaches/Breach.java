package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.breaches.api.BreachCard;
import eu.dfence.register.privacy.breaches.api.BreachForm;
import eu.dfence.register.privacy.breaches.api.BreachRow;
import eu.dfence.register.privacy.breaches.api.BreachState;
import eu.dfence.register.privacy.breaches.api.Phase;
import eu.dfence.register.privacy.breaches.api.Recorded;
import eu.dfence.register.privacy.breaches.api.ReportRow;
import eu.dfence.register.privacy.breaches.api.RulingForm;
import eu.dfence.register.privacy.breaches.api.Telling;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A personal data breach, kept whoever was told of it (GDPR Art. 33(5)). Written down while the clock runs, assessed,
 * notified or not, and closed once nothing more is owed.
 */
@Entity
@Table(name = "breaches_breach")
@NotPersonal("what happened to the register; names nobody")
class Breach {
    @Id
    @GeneratedValue(generator = "breaches_breach")
    @SequenceGenerator(name = "breaches_breach", sequenceName = "breaches_breach_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "number")
    private String number;

    @Embedded
    private Facts facts;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "hours")
    private int hours;

    @Column(name = "due_at")
    private Instant dueAt;

    @Embedded
    private Ruling ruling;

    @Column(name = "notified_at")
    private Instant notifiedAt;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Breach() {}

    Breach(String number, BreachForm form, BreachTerms terms, UUID by, Clock clock) {
        this.publicId = Ids.next();
        this.number = number;
        this.facts = new Facts(form, clock.instant());
        this.hours = terms.hours();
        this.recordedAt = clock.instant();
        this.recordedBy = by;
        reckon(clock.getZone());
    }

    private void reckon(ZoneId zone) {
        dueAt = new NoticeClock(facts.awareAt(), hours, zone).due();
    }

    void describe(BreachForm form, Clock clock) {
        refuseClosed();
        Facts known = new Facts(form, clock.instant());
        if (notifiedAt != null && !known.awareAt().equals(facts.awareAt())) {
            throw new RegisterException("breaches.refused.clock-told");
        }
        facts = known;
        reckon(clock.getZone());
    }

    void assess(RulingForm form, UUID by, Instant now) {
        refuseClosed();
        if (notifiedAt != null && !form.notifies()) throw new RegisterException("breaches.refused.notified");
        ruling = new Ruling(form, by, now);
    }

    /** A report may be made of what is known now. */
    void reportable(Phase phase, Instant now) {
        refuseClosed();
        if (ruling == null || !ruling.notifies()) throw new RegisterException("breaches.refused.not-notifying");
        if (phase == Phase.FINAL && !facts.gaps().isEmpty()) throw new RegisterException("breaches.refused.gaps");
        refuseUnexplained(now);
    }

    /** It was decided that each is told (GDPR Art. 34(1)). */
    void tellable() {
        refuseClosed();
        if (ruling == null || ruling.telling() != Telling.TOLD)
            throw new RegisterException("breaches.refused.not-telling");
    }

    void notified(Instant at) {
        refuseClosed();
        refuseUnexplained(at);
        if (notifiedAt == null) notifiedAt = at;
    }

    /** GDPR Art. 33(1), second sentence. */
    private void refuseUnexplained(Instant at) {
        if (notifiedAt == null && at.isAfter(dueAt) && !ruling.explainsDelay()) {
            throw new RegisterException("breaches.refused.late-reasons");
        }
    }

    /** @param finished whether the final report has left */
    void close(boolean finished, LocalDate today) {
        refuseClosed();
        if (ruling == null) throw new RegisterException("breaches.refused.undecided");
        if (ruling.notifies() && notifiedAt == null) throw new RegisterException("breaches.refused.not-notified");
        if (ruling.notifies() && !finished) throw new RegisterException("breaches.refused.unfinished");
        closedOn = today;
    }

    void refuseClosed() {
        if (closedOn != null) throw new RegisterException("breaches.refused.closed", closedOn);
    }

    /** @param seen the version a change was typed against */
    void refuseChanged(int seen) {
        if (seen != version) throw new RegisterException("breaches.refused.changed");
    }

    BreachState state() {
        if (closedOn != null) return BreachState.CLOSED;
        if (ruling == null) return BreachState.OPEN;
        if (!ruling.notifies()) return BreachState.NOT_NOTIFIED;
        return notifiedAt == null ? BreachState.TO_NOTIFY : BreachState.NOTIFIED;
    }

    private Instant stoppedAt() {
        if (state().running()) return null;
        return notifiedAt == null ? ruling.decidedAt() : notifiedAt;
    }

    BreachRow row(Clock clock, BreachTerms terms) {
        return new BreachRow(
                publicId,
                number,
                facts.title(),
                facts.awareAt(),
                state(),
                ruling == null ? null : ruling.risk(),
                facts.persons(),
                new NoticeClock(facts.awareAt(), hours, clock.getZone()).at(clock.instant(), stoppedAt(), terms));
    }

    BreachCard card(Clock clock, BreachTerms terms, Map<UUID, String> names, List<ReportRow> reports) {
        return new BreachCard(
                row(clock, terms),
                version,
                facts.told(),
                recordedAt,
                names.get(recordedBy),
                ruling == null ? null : ruling.told(),
                ruling == null ? null : ruling.decidedAt(),
                ruling == null ? null : names.get(ruling.decidedBy()),
                notifiedAt,
                closedOn,
                reports,
                facts.gaps());
    }

    /** The accounts whose names a card tells. */
    Set<UUID> accounts() {
        Set<UUID> accounts = new HashSet<>();
        accounts.add(recordedBy);
        if (ruling != null) accounts.add(ruling.decidedBy());
        return accounts;
    }

    Recorded recorded() {
        return new Recorded(publicId, number);
    }

    /** Whether the first report left after the time had run out. */
    boolean notifiedLate() {
        return notifiedAt != null && notifiedAt.isAfter(dueAt);
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    Facts facts() {
        return facts;
    }

    Ruling ruling() {
        return ruling;
    }
}
