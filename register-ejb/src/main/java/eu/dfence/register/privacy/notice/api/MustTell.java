package eu.dfence.register.privacy.notice.api;

import eu.dfence.register.privacy.access.api.Channel;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Who was last shown a version that names other purposes, interests, recipients or transfers than the newest (GDPR Art. 13(3), 14(4)).
 *
 * @param newest its first day, or null while nothing was published
 * @param outdated first days of the versions meant
 * @param persons by how they were reached, each counted no further than {@link #COUNT_CAP} + 1
 */
public record MustTell(LocalDate newest, List<LocalDate> outdated, List<Reached> persons) implements Serializable {
    /** @param persons how many of them were reached so */
    public record Reached(Channel channel, int persons) implements Serializable {}

    public static final int COUNT_CAP = 1000;

    public MustTell {
        outdated = List.copyOf(outdated);
        persons = List.copyOf(persons);
    }

    /** At least so many, when there are more than counted. */
    public int all() {
        return persons.stream()
                .mapToInt(each -> Math.min(each.persons(), COUNT_CAP))
                .sum();
    }

    public boolean capped() {
        return persons.stream().anyMatch(each -> each.persons() > COUNT_CAP);
    }
}
