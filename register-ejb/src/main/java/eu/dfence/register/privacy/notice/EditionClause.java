package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.Passage;
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

/** What a published text says in one clause. */
@Entity
@Table(name = "notice_clause")
@NotPersonal("a published notice")
class EditionClause {
    @Id
    @GeneratedValue(generator = "notice_clause")
    @SequenceGenerator(name = "notice_clause", sequenceName = "notice_clause_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "text_id")
    private EditionText text;

    @Enumerated(EnumType.STRING)
    @Column(name = "clause")
    private Clause clause;

    @Column(name = "heading")
    private String heading;

    @Column(name = "body")
    private String body;

    protected EditionClause() {}

    EditionClause(EditionText text, Passage passage) {
        this.text = text;
        this.clause = passage.clause();
        this.heading = passage.heading();
        this.body = passage.body();
    }
}
