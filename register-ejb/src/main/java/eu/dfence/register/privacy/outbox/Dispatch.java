package eu.dfence.register.privacy.outbox;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Fields;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.privacy.outbox.api.DispatchKind;
import eu.dfence.register.privacy.outbox.api.DispatchLetter;
import eu.dfence.register.privacy.outbox.api.DispatchRow;
import eu.dfence.register.privacy.outbox.api.DispatchState;
import eu.dfence.register.shared.api.Ids;
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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Something to be sent because somebody was erased: written in the erasure's own transaction, sent, and for an order waited
 * for until it is carried out. Whom it is about stands in it no longer than that takes; that it was told stays as proof.
 */
@Entity
@Table(name = "outbox_dispatch")
class Dispatch {
    /** House rule: two weeks to answer, or to be sent in. */
    private static final int DAYS = 14;

    private static final int LONGEST_REMARK = 500;

    @Id
    @GeneratedValue(generator = "outbox_dispatch")
    @SequenceGenerator(name = "outbox_dispatch", sequenceName = "outbox_dispatch_seq", allocationSize = 50)
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

    @Column(name = "subject_id")
    @NotPersonal("id of nobody any more")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    @NotPersonal("what is sent")
    private DispatchKind kind;

    @Column(name = "party")
    @NotPersonal("a partner's name")
    private String party;

    @Column(name = "partner_id")
    @NotPersonal("opaque id of a company")
    private UUID partnerId;

    @Column(name = "fields")
    @NotPersonal("names of columns")
    private String fields = Fields.text(EnumSet.of(Field.RIGHTS));

    /** Whom it is about, or where the person is told; null once it is done. */
    @PersonalData(
            category = DataCategory.RIGHTS,
            purposes = Purpose.DATA_SUBJECT_RIGHTS,
            clock = RetentionClock.RIGHTS_PROOF,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "about")
    private String about;

    /** Classes of data, or what has gone: a line each, numbers perhaps, never a name. */
    @Column(name = "content")
    @NotPersonal("classes of data and numbers")
    private String content;

    @Column(name = "language")
    @NotPersonal("language of the letter")
    private String language;

    @Column(name = "given_on")
    @NotPersonal("day on which a partner got something")
    private LocalDate givenOn;

    @Column(name = "made_on")
    @NotPersonal("day of the erasure")
    private LocalDate madeOn;

    @Column(name = "answer_by")
    @NotPersonal("day by which it is answered or sent")
    private LocalDate answerBy;

    @Column(name = "sent_on")
    @NotPersonal("day it left")
    private LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    @NotPersonal("how it left")
    private Channel channel;

    @Column(name = "reminded_on")
    @NotPersonal("day a reminder left")
    private LocalDate remindedOn;

    @Column(name = "settled_on")
    @NotPersonal("day it was done or given up")
    private LocalDate settledOn;

    @PersonalData(
            category = DataCategory.RIGHTS,
            purposes = Purpose.DATA_SUBJECT_RIGHTS,
            clock = RetentionClock.RIGHTS_PROOF,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "remark")
    private String remark;

    protected Dispatch() {}

    /** @param party null to the person */
    Dispatch(SubjectId subject, DispatchKind kind, String party, String about, String language, LocalDate today) {
        this.publicId = Ids.next();
        this.subjectId = subject.value();
        this.kind = kind;
        this.party = party;
        this.about = about;
        this.language = language;
        this.madeOn = today;
        this.answerBy = today.plusDays(DAYS);
    }

    Dispatch telling(String what, LocalDate given) {
        content = what;
        givenOn = given;
        return this;
    }

    /**
     * @param partner its id in the register of partners, or null
     * @param columns of the person that it names
     */
    Dispatch to(UUID partner, Set<Field> columns) {
        partnerId = partner;
        fields = Fields.text(columns);
        return this;
    }

    void sent(LocalDate on, Channel by, LocalDate today) {
        refuseUnlessPossible(on, today);
        if (by == null) throw new RegisterException("outbox.refused.channel");
        channel = by;
        if (sentOn != null && on.isBefore(sentOn)) throw new RegisterException("outbox.refused.reminder", sentOn);
        if (sentOn == null) sentOn = on;
        else remindedOn = on;
        if (kind == DispatchKind.DELETION_ORDER) answerBy = on.plusDays(DAYS);
        else settle(on);
    }

    void acknowledge(LocalDate on, LocalDate today) {
        refuseUnlessPossible(on, today);
        if (sentOn == null || on.isBefore(sentOn)) throw new RegisterException("outbox.refused.not-sent");
        settle(on);
    }

    void giveUp(String why, LocalDate today) {
        refuseUnlessPossible(today, today);
        String stripped = why == null ? "" : why.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_REMARK)
            throw new RegisterException("outbox.refused.why", LONGEST_REMARK);
        remark = stripped;
        settle(today);
    }

    /** What named the person has done its work. */
    private void settle(LocalDate on) {
        settledOn = on;
        about = null;
    }

    private void refuseUnlessPossible(LocalDate on, LocalDate today) {
        if (settledOn != null) throw new RegisterException("outbox.refused.settled");
        if (on == null || on.isAfter(today)) throw new RegisterException("outbox.refused.day", today);
    }

    private DispatchState state() {
        if (settledOn != null) return remark == null ? DispatchState.DONE : DispatchState.GIVEN_UP;
        return sentOn == null ? DispatchState.TO_SEND : DispatchState.SENT;
    }

    private String number() {
        return "I-" + id;
    }

    DispatchRow row(LocalDate today) {
        return new DispatchRow(
                publicId,
                number(),
                kind,
                party,
                state(),
                answerBy,
                settledOn == null && answerBy.isBefore(today),
                sentOn,
                channel,
                remindedOn,
                settledOn,
                remark);
    }

    /** A letter of it, as it is made now; what leaves later that day are the same bytes. */
    FetchedLetter fetched(LocalDate today, byte[] pdf) {
        return new FetchedLetter(this, new SubjectId(subjectId), today, pdf);
    }

    /** What the letter is to the gate: to a party it tells what the party has already, to the person what became of their own data. */
    Outgoing outgoing(FetchedLetter letter) {
        Addressee to = party == null ? Addressee.dataSubject() : Addressee.earlierParty(partnerId, party);
        return letter.outgoing(to, Fields.of(fields));
    }

    DispatchLetter shown(FetchedLetter letter) {
        return new DispatchLetter(new SubjectId(subjectId), number() + ".pdf", letter.content());
    }

    /**
     * As it leaves today, with two weeks to answer.
     *
     * @throws RegisterException {@code outbox.refused.settled}
     */
    Wording wording(LocalDate today) {
        if (settledOn != null) throw new RegisterException("outbox.refused.settled");
        return new Wording(
                new SubjectId(subjectId),
                number(),
                kind,
                party,
                about,
                content,
                language,
                givenOn,
                madeOn,
                today.plusDays(DAYS),
                sentOn);
    }
}
