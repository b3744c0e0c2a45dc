package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.erasure.api.Fate;
import eu.dfence.register.privacy.erasure.api.ObligationCard;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import eu.dfence.register.privacy.letters.api.Sentences;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What stays, and why: a law with its last day, or something that is still going on. */
@Embeddable
@NotPersonal("law, number and day")
class Remainder {
    static final String LAW = "LAW";

    @Column(name = "ground")
    private String ground;

    /** The clock of the law, or the number of the invoice, order or case; never a name. */
    @Column(name = "reference")
    private String reference;

    @Column(name = "until_day")
    private LocalDate until;

    protected Remainder() {}

    Remainder(String ground, String reference, LocalDate until) {
        this.ground = ground;
        this.reference = reference;
        this.until = until;
    }

    /** Each once. Logs are no duty of an erasure: their own days take them. */
    static List<Remainder> of(List<PlanLine> lines) {
        return lines.stream()
                .filter(PlanLine::counted)
                .flatMap(Remainder::of)
                .distinct()
                .toList();
    }

    private static Stream<Remainder> of(PlanLine line) {
        if (line.fate() == Fate.KEEP)
            return Stream.of(new Remainder(LAW, line.clock().name(), line.until()));
        return line.blockers().stream().map(Remainder::of);
    }

    private static Remainder of(ErasureBlocker blocker) {
        return new Remainder(blocker.ground().name(), blocker.reference(), blocker.until());
    }

    /** Whether the other is the same law or matter, with whatever day. */
    boolean isOf(Remainder other) {
        return ground.equals(other.ground) && reference.equals(other.reference);
    }

    /** As the person is told that a matter has ended; a law's time is told by what goes with it. */
    Stream<String> ended(Sentences words) {
        return ground.equals(LAW)
                ? Stream.empty()
                : Stream.of(words.text("ended." + ground).replace("{0}", reference));
    }

    /** The first day on which looking again can find it gone; every day when nobody knows it, or it did not go on that day. */
    LocalDate lookedAtAfter(LocalDate today) {
        return until == null || until.isBefore(today) ? today.plusDays(1) : until.plusDays(1);
    }

    ObligationCard card(Instant finishedAt) {
        return new ObligationCard(ground, reference, until, finishedAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Remainder that
                && Objects.equals(ground, that.ground)
                && Objects.equals(reference, that.reference)
                && Objects.equals(until, that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ground, reference, until);
    }
}
