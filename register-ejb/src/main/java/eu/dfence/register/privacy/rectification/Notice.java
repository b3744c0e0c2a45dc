package eu.dfence.register.privacy.rectification;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Fields;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.privacy.rectification.api.NoticeLetter;
import eu.dfence.register.privacy.rectification.api.NoticeRow;
import eu.dfence.register.privacy.rectification.api.NoticeState;
import eu.dfence.register.privacy.rectification.api.Party;
import eu.dfence.register.privacy.requests.api.CorrectionCase;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who gave or got a wrong value is told that it was put right (GDPR Art. 19; R-86): written, sent, and waited
 * for until it is acknowledged, or given up for a reason.
 */
@Entity
@Table(name = "rectification_notice")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = Purpose.DATA_SUBJECT_RIGHTS,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Notice {
    private static final int LONGEST_REMARK = 500;

    @Id
    @GeneratedValue(generator = "rectification_notice")
    @SequenceGenerator(name = "rectification_notice", sequenceName = "rectification_notice_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Column(name = "public_id")
    @NotPersonal("opaque id")
    private UUID publicId;

    @Column(name = "request_id")
    @NotPersonal("opaque id of the request")
    private UUID requestId;

    @Column(name = "request_number")
    private String requestNumber;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Party role;

    @Column(name = "party")
    private String party;

    @Column(name = "datum")
    private String datum;

    @Lob
    @Column(name = "letter")
    private byte[] letter;

    @Column(name = "sha256")
    @NotPersonal("fingerprint of the letter")
    private String sha256;

    @Column(name = "fields")
    @NotPersonal("names of columns")
    private String fields;

    @Column(name = "partner_id")
    @NotPersonal("opaque id of a company")
    private UUID partnerId;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    @NotPersonal("opaque account id of the one who made it")
    private UUID madeBy;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "acknowledged")
    private boolean acknowledged;

    @Column(name = "remark")
    private String remark;

    protected Notice() {}

    /** @param told what stands in the letter of the person */
    Notice(CorrectionCase of, String datum, Told to, Set<Field> told, byte[] letter, LocalDate answerBy) {
        this.publicId = Ids.next();
        this.requestId = of.request();
        this.requestNumber = of.number();
        this.subjectId = of.subject().value();
        this.role = to.role();
        this.party = to.name();
        this.partnerId = to.partner();
        this.fields = Fields.text(told);
        this.datum = datum;
        this.letter = letter.clone();
        this.sha256 = Sha256.hex(letter);
        this.answerBy = answerBy;
    }

    Notice madeBy(UUID account, Instant at) {
        madeBy = account;
        madeAt = at;
        return this;
    }

    void sent(LocalDate on, Channel by, LocalDate today) {
        refuseWhenSettled();
        refuseFuture(on, today);
        if (by == null) throw new RegisterException("rectification.refused.channel");
        sentOn = on;
        channel = by;
    }

    void acknowledge(LocalDate on, String said, LocalDate today) {
        refuseWhenSettled();
        refuseFuture(on, today);
        if (sentOn == null || on.isBefore(sentOn)) throw new RegisterException("rectification.refused.not-sent");
        acknowledged = true;
        remark = said == null || said.isBlank() ? null : written(said);
        settledOn = on;
    }

    void giveUp(String why, LocalDate today) {
        refuseWhenSettled();
        remark = written(why);
        settledOn = today;
    }

    private static String written(String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_REMARK) {
            throw new RegisterException("rectification.refused.why", LONGEST_REMARK);
        }
        return stripped;
    }

    private void refuseWhenSettled() {
        if (settledOn != null) throw new RegisterException("rectification.refused.settled");
    }

    private static void refuseFuture(LocalDate on, LocalDate today) {
        if (on == null || on.isAfter(today)) throw new RegisterException("rectification.refused.day", today);
    }

    private NoticeState state() {
        if (settledOn != null) return acknowledged ? NoticeState.ACKNOWLEDGED : NoticeState.GIVEN_UP;
        return sentOn == null ? NoticeState.TO_SEND : NoticeState.SENT;
    }

    NoticeRow row(LocalDate today) {
        return new NoticeRow(
                publicId,
                requestId,
                requestNumber,
                new SubjectId(subjectId),
                role,
                party,
                datum,
                state(),
                answerBy,
                settledOn == null && answerBy.isBefore(today),
                sentOn,
                channel,
                settledOn,
                remark);
    }

    NoticeLetter letter() {
        return new NoticeLetter(new SubjectId(subjectId), requestNumber + "-ilmoitus.pdf", letter.clone());
    }

    Outgoing outgoing() {
        return new Outgoing(
                publicId,
                Exit.NOTICE,
                Addressee.earlierParty(partnerId, party),
                DisclosurePurpose.DATA_SUBJECT_RIGHTS,
                Fields.of(fields),
                List.of(new SubjectId(subjectId)),
                letter.clone(),
                sha256);
    }
}
