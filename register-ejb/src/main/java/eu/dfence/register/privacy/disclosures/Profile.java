package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Fields;
import eu.dfence.register.privacy.disclosures.api.ProfileRow;
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
import java.util.Collection;
import java.util.Set;

/** What a partner needs for a purpose, and so all it may get (R-18, R-19; GDPR Art. 5(1)(c)). */
@Entity
@Table(name = "disclosures_profile")
@NotPersonal("names of columns")
class Profile {
    @Id
    @GeneratedValue(generator = "disclosures_profile")
    @SequenceGenerator(name = "disclosures_profile", sequenceName = "disclosures_profile_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partner_id")
    private Partner partner;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private DisclosurePurpose purpose;

    @Column(name = "fields")
    private String fields;

    protected Profile() {}

    Profile(Partner partner, DisclosurePurpose purpose, Set<Field> fields) {
        if (purpose == null) throw new RegisterException("partners.refused.purpose");
        this.partner = partner;
        this.purpose = purpose;
        needs(fields);
    }

    /** None: it gets nothing any more for this purpose. */
    final void needs(Set<Field> those) {
        fields = Fields.text(those);
    }

    boolean is(DisclosurePurpose asked) {
        return purpose == asked;
    }

    boolean empty() {
        return fields.isEmpty();
    }

    boolean covers(Collection<Field> columns) {
        return Fields.of(fields).containsAll(columns);
    }

    ProfileRow row() {
        return new ProfileRow(purpose, Fields.of(fields).stream().toList());
    }
}
