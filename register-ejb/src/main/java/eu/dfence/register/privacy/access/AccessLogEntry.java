package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * One look at personal data: who, for which employer, why, when, at whom. Holds no value that was seen and no text that
 * was typed. Written once and never changed; the runtime user may only insert and read.
 */
@Entity
@Table(name = "access_log")
@PersonalData(
        category = DataCategory.ACCESS_LOG,
        purposes = {Purpose.SECURITY, Purpose.DATA_SUBJECT_RIGHTS},
        clock = RetentionClock.ACCESS_LOG,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class AccessLogEntry {
    enum Kind {
        /** One person, by name. */
        VIEW,
        /** A search or list. */
        SEARCH,
        /** A copy that leaves the register. */
        EXPORT
    }

    @Id
    @GeneratedValue(generator = "access_log")
    @SequenceGenerator(name = "access_log", sequenceName = "access_log_seq", allocationSize = 1000)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "employer_id")
    private UUID employerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "result_count")
    private Integer resultCount;

    @Column(name = "request_id")
    private UUID requestId;

    @ElementCollection
    @CollectionTable(name = "access_log_shown", joinColumns = @JoinColumn(name = "log_id"))
    @Column(name = "subject_id")
    private Set<UUID> shown = new HashSet<>();

    protected AccessLogEntry() {}
}
