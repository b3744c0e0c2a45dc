package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.consent.api.ConsentCard;
import eu.dfence.register.privacy.consent.api.MarketingChannel;
import eu.dfence.register.privacy.consent.api.Said;
import eu.dfence.register.shared.api.Sha256;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody gave or withdrew consent to a channel. Written once; what is said next stands beside it and names its hash. The running
 * register may only add rows.
 */
@Entity
@Table(name = "consent_entry")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = {Purpose.MARKETING, Purpose.DATA_SUBJECT_RIGHTS},
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class ConsentEntry {
    static final String NOTHING_BEFORE = "0".repeat(64);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    static final Comparator<ConsentEntry> NEWEST_FIRST =
            Comparator.<ConsentEntry, Instant>comparing(each -> each.recordedAt).reversed();

    /** One by one: a row that goes leaves none behind that it took back. */
    @Id
    @GeneratedValue(generator = "consent_entry")
    @SequenceGenerator(name = "consent_entry", sequenceName = "consent_entry_seq", allocationSize = 1)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private MarketingChannel channel;

    @Column(name = "number")
    @NotPersonal("place in the person's chain")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "said")
    private Said said;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "how")
    private Channel how;

    @Column(name = "notice_version")
    private LocalDate notice;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "wording_id")
    @NotPersonal("words everybody is shown")
    private ConsentWording wording;

    @Column(name = "wording_sha256")
    @NotPersonal("fingerprint of those words")
    private String wordingSha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    @NotPersonal("opaque id of a staff account")
    private UUID recordedBy;

    @Column(name = "previous_hash")
    @NotPersonal("fingerprint of the row before")
    private String previous;

    @Column(name = "hash")
    @NotPersonal("fingerprint of this row")
    private String hash;

    protected ConsentEntry() {}

    /**
     * @param before the last row of the same person and channel, or null
     * @param wording what was shown; null when it is withdrawn
     */
    ConsentEntry(
            SubjectId subject,
            MarketingChannel channel,
            ConsentEntry before,
            Words words,
            ConsentWording wording,
            Recorded recorded) {
        this.subjectId = subject.value();
        this.channel = Objects.requireNonNull(channel);
        this.number = before == null ? 1 : before.number + 1;
        this.said = wording == null ? Said.WITHDRAWN : Said.GIVEN;
        this.saidOn = words.on();
        this.how = words.how();
        this.notice = words.notice();
        this.wording = wording;
        this.wordingSha256 = wording == null ? null : wording.sha256();
        this.recordedAt = recorded.at().truncatedTo(ChronoUnit.MICROS);
        this.recordedBy = recorded.by();
        this.previous = before == null ? NOTHING_BEFORE : before.hash;
        this.hash = Sha256.hex(written());
    }

    /**
     * @param how null when it ends with an erasure
     * @param notice first day of the notice's version in force
     */
    record Words(LocalDate on, Channel how, LocalDate notice) {}

    /** @param by null when nobody wrote it down */
    record Recorded(Instant at, UUID by) {}

    /** As {@link Chain} writes it in SQL. */
    private String written() {
        return String.join(
                "|",
                subjectId.toString(),
                channel.name(),
                String.valueOf(number),
                said.name(),
                saidOn.toString(),
                how == null ? "" : how.name(),
                notice.toString(),
                Objects.toString(wordingSha256, ""),
                MOMENT.format(recordedAt),
                Objects.toString(recordedBy, ""),
                previous);
    }

    /** Whether nothing of it was changed since it was written, and it follows the other. */
    boolean follows(ConsentEntry before) {
        return hash.equals(Sha256.hex(written())) && previous.equals(before == null ? NOTHING_BEFORE : before.hash);
    }

    SubjectId subject() {
        return new SubjectId(subjectId);
    }

    MarketingChannel channel() {
        return channel;
    }

    Said said() {
        return said;
    }

    LocalDate saidOn() {
        return saidOn;
    }

    /** Whether it ended with the person; nobody said it. */
    boolean byErasure() {
        return how == null;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    ConsentCard.Row row(Map<UUID, String> names) {
        return new ConsentCard.Row(
                channel,
                said,
                saidOn,
                how,
                notice,
                wording == null ? null : wording.told(),
                recordedAt,
                recordedBy == null ? null : names.get(recordedBy));
    }
}
