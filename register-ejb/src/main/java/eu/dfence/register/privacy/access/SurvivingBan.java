package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * Whoever is known by this was erased and had forbidden that. Leads to nobody who does not say the same e-mail, phone or name and
 * address again; stays until its person lifts it (GDPR Art. 4(5), 17(3)(b), 21(3)).
 */
@Entity
@Table(name = "access_surviving_ban")
@NotPersonal("pseudonym whose key lies outside the database; leads to nobody")
class SurvivingBan {
    @Id
    @GeneratedValue(generator = "access_surviving_ban")
    @SequenceGenerator(name = "access_surviving_ban", sequenceName = "access_surviving_ban_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "pseudonym")
    private String pseudonym;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Prohibition.Kind kind;

    @Column(name = "set_on")
    private LocalDate setOn;

    protected SurvivingBan() {}

    SurvivingBan(String pseudonym, Prohibition prohibition) {
        this.pseudonym = pseudonym;
        this.kind = prohibition.kind();
        this.setOn = prohibition.setOn();
    }

    Prohibition prohibition() {
        return new Prohibition(kind, setOn, true);
    }

    boolean is(String known, Prohibition.Kind wanted) {
        return pseudonym.equals(known) && kind == wanted;
    }
}
