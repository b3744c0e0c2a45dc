package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** An act that is no more, and a pattern of its name, which no notice may contain since then. Written by migrations only. */
@Entity
@Table(name = "notice_repealed")
@NotPersonal("an act")
class RepealedAct {
    @Id
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "pattern")
    private String pattern;

    @Column(name = "act")
    private String act;

    @Column(name = "repealed_on")
    private LocalDate repealedOn;

    @Column(name = "source")
    private String source;

    protected RepealedAct() {}

    String pattern() {
        return pattern;
    }

    String act() {
        return act;
    }
}
