package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.erasure.api.ErasurePlan;
import eu.dfence.register.privacy.erasure.api.Fate;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import eu.dfence.register.privacy.requests.api.ErasureCase;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import eu.dfence.register.shared.api.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan as it was made for one request. A second person approves exactly this text, or sends it back; after that it never
 * changes, and a plan that says something else is another one.
 */
@Entity
@Table(name = "erasure_plan")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = Purpose.DATA_SUBJECT_RIGHTS,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Plan {
    private static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(generator = "erasure_plan")
    @SequenceGenerator(name = "erasure_plan", sequenceName = "erasure_plan_seq", allocationSize = 50)
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

    @Column(name = "subject_id")
    private UUID subjectId;

    @Lob
    @Column(name = "content")
    private byte[] content;

    @Column(name = "sha256")
    @NotPersonal("fingerprint of the plan")
    private String sha256;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    @NotPersonal("opaque account id of the one who made it")
    private UUID madeBy;

    @Column(name = "ruled_at")
    private Instant ruledAt;

    @Column(name = "ruled_by")
    @NotPersonal("opaque account id of the one who approved it or sent it back")
    private UUID ruledBy;

    @Column(name = "approved")
    private boolean approved;

    @Column(name = "reason")
    private String reason;

    protected Plan() {}

    Plan(ErasureCase of, String content, UUID by, Instant at) {
        this.publicId = Ids.next();
        this.requestId = of.request();
        this.subjectId = of.subject().value();
        this.content = content.getBytes(StandardCharsets.UTF_8);
        this.sha256 = Sha256.hex(content);
        this.madeBy = by;
        this.madeAt = at;
    }

    UUID request() {
        return requestId;
    }

    /** Whether the same text still waits for its approval or has got it. */
    boolean stands(String text) {
        return (ruledAt == null || approved) && says(text);
    }

    private boolean says(String text) {
        return sha256.equals(Sha256.hex(text));
    }

    /** @param now what the holders answer by now */
    void approve(String read, String now, String why, UUID by, Instant at) {
        rule(why, by, at);
        if (!sha256.equals(read)) throw new RegisterException("erasure.refused.changed");
        refuseUnlessSays(now);
        approved = true;
    }

    void sendBack(String why, UUID by, Instant at) {
        rule(why, by, at);
    }

    private void rule(String why, UUID by, Instant at) {
        if (ruledAt != null) throw new RegisterException("erasure.refused.ruled");
        if (by.equals(madeBy)) throw new RegisterException("erasure.refused.same-person");
        String stripped = why == null ? "" : why.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_REASON) {
            throw new RegisterException("erasure.refused.reason", LONGEST_REASON);
        }
        reason = stripped;
        ruledBy = by;
        ruledAt = at;
    }

    String sha256() {
        return sha256;
    }

    void refuseUnlessApproved() {
        if (!approved) throw new RegisterException("erasure.refused.not-approved");
    }

    /** @param typed how many rows go or are anonymised, as it was read */
    void refuseUnlessCounted(String typed) {
        int going = lines().stream()
                .filter(line -> line.fate() == Fate.ERASE || line.fate() == Fate.ANONYMISE)
                .mapToInt(PlanLine::count)
                .sum();
        if (!Typed.compact(typed).equals(String.valueOf(going))) throw new RegisterException("erasure.refused.rows");
    }

    /** @param now what the holders answer by now */
    void refuseUnlessSays(String now) {
        if (!says(now)) throw new RegisterException("erasure.refused.changed");
    }

    Set<UUID> accounts() {
        return Stream.of(madeBy, ruledBy).filter(each -> each != null).collect(Collectors.toSet());
    }

    private List<PlanLine> lines() {
        return PlanReader.lines(new String(content, StandardCharsets.UTF_8));
    }

    ErasurePlan told(UUID reader, Map<UUID, String> names, Telling telling) {
        List<PlanLine> lines = lines();
        return new ErasurePlan(
                publicId,
                sha256,
                madeAt,
                names.get(madeBy),
                reader.equals(madeBy),
                ruledAt,
                ruledBy == null ? null : names.get(ruledBy),
                approved,
                reason,
                lines,
                telling.kept(lines),
                telling.laws());
    }
}
