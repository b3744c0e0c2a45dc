package eu.dfence.register.privacy.notice.api;

import eu.dfence.register.privacy.catalogue.api.Purpose;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A purpose and on what it rests.
 *
 * @param grounds empty when nobody has said on what
 */
public record Use(Purpose purpose, List<Ground> grounds) implements Serializable {
    /**
     * One basis, as its dated row says.
     *
     * @param interest in the words of each language (fi, sv, en); empty but of {@link LegalBasis#INTEREST}
     * @param source provision and place in the notice
     */
    public record Ground(LegalBasis basis, Map<String, String> interest, LocalDate since, String source)
            implements Serializable {
        public Ground {
            interest = Map.copyOf(interest);
        }
    }

    public Use {
        grounds = List.copyOf(grounds);
    }
}
