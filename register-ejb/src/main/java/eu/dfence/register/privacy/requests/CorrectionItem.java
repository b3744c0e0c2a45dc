package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.Origin;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.CorrectionCase;
import eu.dfence.register.shared.api.RegisterException;
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
import java.time.LocalDate;
import java.util.UUID;

/** One thing a person wants put right. */
@Entity
@Table(name = "requests_correction")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = Purpose.DATA_SUBJECT_RIGHTS,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class CorrectionItem {
    @Id
    @GeneratedValue(generator = "requests_correction")
    @SequenceGenerator(name = "requests_correction", sequenceName = "requests_correction_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    @NotPersonal("which request it belongs to")
    private Request request;

    @Column(name = "datum")
    private String datum;

    @Column(name = "current_value")
    private String current;

    @Column(name = "wanted_value")
    private String wanted;

    @Column(name = "ground")
    private String ground;

    @Enumerated(EnumType.STRING)
    @Column(name = "defect")
    private Correction.Defect defect;

    @Enumerated(EnumType.STRING)
    @Column(name = "remedy")
    private Correction.Remedy remedy;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "settled_by")
    @NotPersonal("opaque account id of the one who settled it")
    private UUID settledBy;

    @Column(name = "outcome")
    private String outcome;

    protected CorrectionItem() {}

    CorrectionItem(Request request, Correction asked) {
        this.request = request;
        this.datum = Written.needed(asked.datum(), 100, "requests.refused.datum");
        this.current = Written.optional(asked.current(), 500);
        this.wanted = Written.optional(asked.wanted(), 500);
        this.ground = Written.optional(asked.ground(), 500);
        this.defect = asked.defect() == null ? Correction.Defect.ERRONEOUS : asked.defect();
        this.remedy = asked.remedy() == null ? Correction.Remedy.RECTIFY : asked.remedy();
    }

    Origin told() {
        return request.told();
    }

    /** @param done what was done where it cannot be seen from here, or null */
    void settle(String done, LocalDate on, UUID by) {
        if (settled()) throw new RegisterException("requests.refused.settled");
        outcome = Written.optional(done, 500);
        settledOn = on;
        settledBy = by;
    }

    boolean settled() {
        return settledOn != null;
    }

    boolean is(long item) {
        return id != null && id == item;
    }

    CorrectionCase.Item item() {
        return new CorrectionCase.Item(id, asked(), settledOn, outcome);
    }

    Correction asked() {
        return new Correction(datum, current, wanted, ground, defect, remedy);
    }
}
