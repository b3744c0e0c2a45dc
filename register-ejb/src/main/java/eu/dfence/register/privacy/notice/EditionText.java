package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.PublishedFile;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The bytes of a version in one language. The running register may add such rows and read them, and nothing else. */
@Entity
@Table(name = "notice_text")
@NotPersonal("a published notice")
class EditionText {
    static final String PDF = "application/pdf";

    @Id
    @GeneratedValue(generator = "notice_text")
    @SequenceGenerator(name = "notice_text", sequenceName = "notice_text_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @Column(name = "language")
    private String language;

    @Column(name = "media")
    private String media;

    @Lob
    @Column(name = "content")
    private byte[] content;

    @Column(name = "sha256")
    private String sha256;

    @Lob
    @Column(name = "paper")
    private byte[] paper;

    @Column(name = "paper_sha256")
    private String paperSha256;

    protected EditionText() {}

    /** @param paper the same text as PDF, or null of one that came as a file */
    EditionText(Edition edition, LetterLanguage language, String media, byte[] content, byte[] paper) {
        this.edition = edition;
        this.language = language.tag();
        this.media = media;
        this.content = content.clone();
        this.sha256 = Sha256.hex(content);
        this.paper = paper == null ? null : paper.clone();
        this.paperSha256 = paper == null ? null : Sha256.hex(paper);
    }

    /** @throws RegisterException {@code notice.refused.changed} when they are not the bytes that were published */
    PublishedFile file() {
        return checked(media, content, sha256);
    }

    /** As PDF; the file itself where it came as one, and null where it came as another. */
    PublishedFile paper() {
        if (media.equals(PDF)) return file();
        if (paper == null) return null;
        return checked(PDF, paper, paperSha256);
    }

    private PublishedFile checked(String type, byte[] bytes, String expected) {
        if (!Sha256.hex(bytes).equals(expected)) throw new RegisterException("notice.refused.changed");
        return new PublishedFile(type, bytes, expected, edition.validFrom(), edition.validTo());
    }
}
