package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.shared.api.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What was frozen when an invoice was paid in full. */
@Embeddable
class Archive {
    @Column(name = "settled_on")
    private LocalDate settledOn;

    @NotPersonal("when the row was frozen")
    @Column(name = "archived_at")
    private Instant at;

    @NotPersonal("hash")
    @Column(name = "archive_sha256")
    private String sha256;

    @NotPersonal("retention date")
    @Column(name = "retain_until")
    private LocalDate retainUntil;

    protected Archive() {}

    Archive(LocalDate settledOn, Instant at, String text, LocalDate retainUntil) {
        this.settledOn = settledOn;
        this.at = at;
        this.sha256 = Sha256.hex(text);
        this.retainUntil = retainUntil;
    }

    /** @param text what the invoice says today, or null when it was archived elsewhere */
    InvoiceCard.Archive card(String text) {
        return new InvoiceCard.Archive(settledOn, at, sha256, integrity(text), retainUntil);
    }

    boolean covers(String text) {
        return Sha256.hex(text).equals(sha256);
    }

    void seal(String text) {
        sha256 = Sha256.hex(text);
    }

    private InvoiceCard.Integrity integrity(String text) {
        if (text == null) return InvoiceCard.Integrity.UNKNOWN;
        return covers(text) ? InvoiceCard.Integrity.INTACT : InvoiceCard.Integrity.BROKEN;
    }
}
