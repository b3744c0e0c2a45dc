package eu.dfence.register.privacy.outbox;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.outbox.api.DispatchKind;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where an erased person wants to be told what goes later; goes itself with the last of it. */
@Entity
@Table(name = "outbox_word")
class LeftWord {
    private static final int LONGEST = 500;
    private static final Pattern PHONE = Pattern.compile("(\\+|\\b0)\\d([ -]?\\d){5,}");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\b\\d{5}\\b");

    @Id
    @Column(name = "subject_id")
    @NotPersonal("id of nobody any more")
    private UUID subjectId;

    @PersonalData(
            category = DataCategory.RIGHTS,
            purposes = Purpose.DATA_SUBJECT_RIGHTS,
            clock = RetentionClock.RIGHTS_PROOF,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "place")
    private String place;

    @Column(name = "language")
    @NotPersonal("language of the letter")
    private String language;

    protected LeftWord() {}

    LeftWord(SubjectId subject, String place, String language) {
        String stripped = place.strip();
        if (stripped.length() > LONGEST) throw new RegisterException("outbox.refused.where", LONGEST);
        this.subjectId = subject.value();
        this.place = stripped;
        this.language = language;
    }

    String language() {
        return language;
    }

    Dispatch dispatch(String what, LocalDate today) {
        return new Dispatch(new SubjectId(subjectId), DispatchKind.FINISHED, null, place, language, today)
                .to(null, fields())
                .telling(what, null);
    }

    /** What the ledger is told stands in the letter: the place is written as the person gave it, so by its look, and rather more than less. */
    private Set<Field> fields() {
        Set<Field> fields = EnumSet.of(Field.NAME, Field.RIGHTS);
        if (place.contains("@")) fields.add(Field.EMAIL);
        if (PHONE.matcher(place).find()) fields.add(Field.PHONE);
        if (fields.size() == 2 || POSTAL_CODE.matcher(place).find())
            fields.addAll(EnumSet.of(Field.STREET, Field.POSTAL_CODE, Field.CITY));
        return fields;
    }
}
