package eu.dfence.register.customers;

import eu.dfence.register.customers.api.Origin;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a value came from, through whom, when, and who wrote it down (R-33..R-38). Never changes: a new value has its own. */
@Embeddable
class Provenance {
    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    @PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
    private Source source;

    @Column(name = "source_partner")
    @PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
    private String partner;

    @Column(name = "source_request")
    @PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
    private String request;

    @Column(name = "obtained_on")
    @PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
    private LocalDate obtainedOn;

    @Column(name = "recorded_at")
    @NotPersonal("when the row was written")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    @NotPersonal("opaque account id of the one who wrote it")
    private UUID recordedBy;

    protected Provenance() {}

    Provenance(Source source, String partner, LocalDate obtainedOn, Instant recordedAt, UUID recordedBy) {
        this(source, partner, null, obtainedOn, recordedAt, recordedBy);
    }

    /**
     * @param partner who handed the value over; needed exactly when the source is a partner
     * @param request number of the request in which the person asked for it, or null
     */
    Provenance(
            Source source, String partner, String request, LocalDate obtainedOn, Instant recordedAt, UUID recordedBy) {
        if (source.needsPartner() && (partner == null || partner.isBlank())) {
            throw new RegisterException("customers.refused.source-partner");
        }
        this.source = source;
        this.partner = source.needsPartner() ? partner.strip() : null;
        this.request = request;
        this.obtainedOn = obtainedOn;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** Whether it is the word of whoever reads the mail: a third party cannot know that. */
    boolean fromReader() {
        return source.providedByPerson() || source == Source.ORGANISATION;
    }

    Verification verification() {
        return new Verification(source, obtainedOn, recordedAt, recordedBy);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    LocalDate obtainedOn() {
        return obtainedOn;
    }

    /** As a report tells it: "RESELLER, Esimerkkikauppa Oy", "CUSTOMER, TP-2026-036". */
    eu.dfence.register.privacy.catalogue.api.Origin told() {
        String words = Stream.of(source.name(), partner, request)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new eu.dfence.register.privacy.catalogue.api.Origin(words, obtainedOn, source.providedByPerson());
    }

    /**
     * @param cells source, partner, request, day of obtaining, when and by whom written down
     * @param oldBefore what was told before that day is old
     */
    static Origin origin(Cells cells, LocalDate oldBefore) {
        Source source = cells.choice(Source.class);
        String partner = cells.text();
        String request = cells.text();
        LocalDate obtained = cells.day();
        return new Origin(
                source, partner, request, obtained, cells.instant(), cells.uuid(), obtained.isBefore(oldBefore));
    }
}
