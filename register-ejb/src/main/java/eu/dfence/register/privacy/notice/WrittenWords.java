package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What the house has written for a clause; the newest counts, and an empty one takes back what was written before. */
@Entity
@Table(name = "notice_words")
@NotPersonal("a text of the house that is written to be published; who wrote it is an opaque id")
class WrittenWords {
    static final int MOST = 8000;

    @Id
    @GeneratedValue(generator = "notice_words")
    @SequenceGenerator(name = "notice_words", sequenceName = "notice_words_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "clause")
    private Clause clause;

    @Column(name = "language")
    private String language;

    @Column(name = "body")
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private UUID writtenBy;

    protected WrittenWords() {}

    WrittenWords(Clause clause, LetterLanguage language, String body, UUID by, Instant at) {
        String said = String.join("\n", Words.lines(body == null ? "" : body));
        if (said.length() > MOST) throw new RegisterException("notice.refused.long", MOST);
        this.clause = clause;
        this.language = language.tag();
        this.body = said;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    Clause clause() {
        return clause;
    }

    String body() {
        return body;
    }
}
