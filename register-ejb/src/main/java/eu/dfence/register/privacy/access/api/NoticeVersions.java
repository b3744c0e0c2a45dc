package eu.dfence.register.privacy.access.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of the privacy notice as they were shown to people; asked inside one transaction and without a role. */
public interface NoticeVersions {
    /** @param version first day of the version that was shown */
    record Shown(LocalDate version, String language, Channel channel, Instant at) {}

    /** From that day on this version is shown, and whichever was in force ends the day before. */
    void begin(LocalDate from, String label);

    /** A version of before; of one that is known only its last day is written, when nobody knew it. */
    void remember(LocalDate from, LocalDate to, String label);

    /** First days of every version there was. */
    List<LocalDate> days();

    /** What the person was last shown before that moment. */
    Optional<Shown> lastShown(SubjectId subject, Instant before);

    /**
     * How many people were last shown one of these versions, by how they were reached.
     *
     * @param most counted no further, each
     */
    Map<Channel, Integer> lastShown(Collection<LocalDate> versions, int most);
}
