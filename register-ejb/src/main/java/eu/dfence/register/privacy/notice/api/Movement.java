package eu.dfence.register.privacy.notice.api;

import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import java.io.Serializable;
import java.util.Map;

/**
 * Somebody outside the European Economic Area gets personal data (GDPR chapter V).
 *
 * @param recipient the partner, or whom it uses in its turn
 * @param country ISO 3166 alpha-2
 * @param grounds the Commission's decision, or the clauses and the assessment as they were written down, by language; empty where none is
 *     known
 */
public record Movement(String recipient, String country, TransferBasis basis, Map<String, String> grounds)
        implements Serializable {
    public Movement {
        grounds = Map.copyOf(grounds);
    }
}
