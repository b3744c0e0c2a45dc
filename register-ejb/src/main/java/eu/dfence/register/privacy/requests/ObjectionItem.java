package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.Origin;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.requests.api.Objection;
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
import java.util.EnumSet;
import java.util.Set;

/** One marketing purpose a person objects to, in processing or in disclosure. */
@Entity
@Table(name = "requests_objection")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = Purpose.DATA_SUBJECT_RIGHTS,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class ObjectionItem {
    private static final Set<Prohibition.Kind> MARKETING =
            EnumSet.complementOf(EnumSet.of(Prohibition.Kind.PUBLICATION, Prohibition.Kind.DISCLOSURE));

    @Id
    @GeneratedValue(generator = "requests_objection")
    @SequenceGenerator(name = "requests_objection", sequenceName = "requests_objection_seq", allocationSize = 50)
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

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Prohibition.Kind purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope")
    private Objection.Scope scope;

    protected ObjectionItem() {}

    ObjectionItem(Request request, Objection asked) {
        if (!MARKETING.contains(asked.purpose())) throw new RegisterException("requests.refused.objection");
        this.request = request;
        this.purpose = asked.purpose();
        this.scope = asked.scope();
    }

    Origin told() {
        return request.told();
    }

    Objection asked() {
        return new Objection(purpose, scope);
    }
}
