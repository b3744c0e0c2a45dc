package eu.dfence.register.customers;

import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.vault.api.Journalled;
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
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What somebody wrote down of a call, a visit or a message. Stays as written. */
@Entity
@Table(name = "customers_note")
@PersonalData(category = DataCategory.RELATIONSHIP, purposes = Purpose.CUSTOMER_RELATIONSHIP)
class Note implements Journalled {
    static final int LONGEST = 2000;

    @Id
    @GeneratedValue(generator = "customers_note")
    @SequenceGenerator(name = "customers_note", sequenceName = "customers_note_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    @NotPersonal("whose it is")
    private Customer customer;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private NoteKind kind;

    @Column(name = "text")
    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    @NotPersonal("opaque account id of the one who wrote it")
    private UUID writtenBy;

    protected Note() {}

    Note(Customer customer, NoteKind kind, String text, Instant at, UUID by) {
        String written = text == null ? "" : text.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            throw new RegisterException("customers.refused.note", LONGEST);
        }
        this.customer = customer;
        this.kind = kind;
        this.text = written;
        this.writtenAt = at;
        this.writtenBy = by;
    }

    @Override
    public SubjectId concerns() {
        return customer.concerns();
    }

    @Override
    public Map<String, String> says() {
        return Map.of("note", text);
    }
}
