package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A version of the notice, from its day until the next one begins. Its texts never change; only its last day is written, once. */
@Entity
@Table(name = "notice_edition")
@NotPersonal("a published notice; who published it is an opaque id")
class Edition {
    @Id
    @GeneratedValue(generator = "notice_edition")
    @SequenceGenerator(name = "notice_edition", sequenceName = "notice_edition_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "archived")
    private boolean archived;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private UUID publishedBy;

    protected Edition() {}

    /** Published from the draft. */
    Edition(LocalDate from, UUID by, Instant at) {
        this(from, null, false, by, at);
    }

    private Edition(LocalDate from, LocalDate to, boolean archived, UUID by, Instant at) {
        this.validFrom = from;
        this.validTo = to;
        this.archived = archived;
        this.publishedBy = by;
        this.publishedAt = at;
    }

    /**
     * One that was in force before, or still is, as it was.
     *
     * @param to last day, or null until the next one begins
     * @throws RegisterException {@code notice.refused.period} when it would begin after today, or end before it begins
     */
    static Edition archived(LocalDate from, LocalDate to, UUID by, Instant at, LocalDate today) {
        if (from == null || from.isAfter(today) || to != null && to.isBefore(from))
            throw new RegisterException("notice.refused.period");
        return new Edition(from, to, true, by, at);
    }

    /** The next one begins on that day. */
    void endBefore(LocalDate day) {
        if (validTo == null || !validTo.isBefore(day)) validTo = day.minusDays(1);
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
    }

    /** Whether a further language may join it. */
    boolean isArchivedFor(LocalDate from, LocalDate to) {
        return archived && validFrom.equals(from) && Objects.equals(validTo, to);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }
}
