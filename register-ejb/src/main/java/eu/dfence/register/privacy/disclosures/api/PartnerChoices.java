package eu.dfence.register.privacy.disclosures.api;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** To whom something may go today for a purpose; no role, nothing personal. */
public interface PartnerChoices {
    /** @param name of the company */
    record Choice(UUID id, String name) implements Serializable {}

    /** Partners with a profile for it and nothing in the way, by name. */
    List<Choice> open(DisclosurePurpose purpose);

    /**
     * The partner's name.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code partners.unknown}
     */
    String name(UUID partner);

    /**
     * In which language it is written to: fi, sv or en.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code partners.unknown}
     */
    String language(UUID partner);
}
