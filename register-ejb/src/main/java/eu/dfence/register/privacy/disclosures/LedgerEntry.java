package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientRole;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Fields;
import eu.dfence.register.privacy.disclosures.api.LedgerRow;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that left: what, to whom, why, with which columns of whose data. Holds none of the values. Written once and never changed; the
 * runtime user may only insert and read.
 */
@Entity
@Table(name = "disclosures_ledger")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = Purpose.DATA_SUBJECT_RIGHTS,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class LedgerEntry {
    @Id
    @GeneratedValue(generator = "disclosures_ledger")
    @SequenceGenerator(name = "disclosures_ledger", sequenceName = "disclosures_ledger_seq", allocationSize = 1000)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    @NotPersonal("opaque id of the account that handed it out")
    private UUID accountId;

    @Column(name = "document_id")
    @NotPersonal("opaque id of what left")
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "leaving")
    private Exit exit;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient")
    private Addressee.Kind recipient;

    @Column(name = "partner_id")
    @NotPersonal("opaque id of a company")
    private UUID partnerId;

    @Column(name = "recipient_name")
    private String recipientName;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private DisclosurePurpose purpose;

    @Column(name = "fields")
    @NotPersonal("names of columns")
    private String fields;

    @Column(name = "country")
    @NotPersonal("a country")
    private String country;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis")
    @NotPersonal("about a country")
    private TransferBasis basis;

    @Column(name = "sha256")
    @NotPersonal("fingerprint of what left")
    private String sha256;

    @Column(name = "persons")
    @NotPersonal("how many")
    private int persons;

    @Column(name = "subject_id")
    private UUID subjectId;

    @ElementCollection
    @CollectionTable(name = "disclosures_ledger_person", joinColumns = @JoinColumn(name = "ledger_id"))
    @Column(name = "subject_id")
    private Set<UUID> people = new HashSet<>();

    protected LedgerEntry() {}

    /** All it tells of the person, and of nobody else who stood in the same list (GDPR Art. 15(4)). */
    List<Holding> told(SubjectId subject) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("at", at);
        values.put("leaving", exit);
        values.put("recipient", recipient);
        values.put("recipient_name", recipientName);
        values.put("purpose", purpose);
        values.put("subject_id", subjectId);
        Stream<Holding> own = values.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> held("disclosures_ledger", each.getKey(), each.getValue()));
        Stream<Holding> listed =
                subjectId == null ? Stream.of(held("disclosures_ledger_person", "subject_id", subject)) : Stream.of();
        return Stream.concat(own, listed).toList();
    }

    private static Holding held(String table, String column, Object value) {
        return new Holding(DataCategory.RIGHTS, table, column, value.toString(), null, null, false);
    }

    /** Of what left before there were partners, whoever let it out answers; who is only told of a change got nothing new. */
    boolean toPartner() {
        return recipient == Addressee.Kind.PARTNER && partnerId != null;
    }

    UUID partnerId() {
        return partnerId;
    }

    UUID accountId() {
        return accountId;
    }

    Recipient recipient(RecipientRole role, ZoneId zone) {
        return new Recipient(
                recipientName,
                role,
                LocalDate.ofInstant(at, zone),
                purpose.within(),
                Fields.of(fields).stream().map(Field::category).collect(Collectors.toSet()),
                partnerId);
    }

    LedgerRow row(Map<UUID, String> names) {
        return new LedgerRow(
                id,
                at,
                exit,
                recipient,
                recipientName,
                purpose,
                Fields.of(fields),
                persons,
                subjectId == null ? null : new SubjectId(subjectId),
                country,
                basis,
                sha256,
                names.get(accountId));
    }
}
