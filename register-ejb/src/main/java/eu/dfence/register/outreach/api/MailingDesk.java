package eu.dfence.register.outreach.api;

import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.disclosures.api.PartnerChoices;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Mailing lists (R-21..R-24): first chosen, then made; what was forbidden in between counts. */
public interface MailingDesk {
    /** How many one mailing may choose. */
    int MOST = 5000;

    /** What a list may be made for: each is forbidden by the prohibition of its name. */
    Set<Prohibition.Kind> PURPOSES = Set.of(
            Prohibition.Kind.DIRECT_ADVERTISING,
            Prohibition.Kind.DISTANCE_SELLING,
            Prohibition.Kind.DIRECT_MARKETING,
            Prohibition.Kind.MARKET_AND_OPINION_RESEARCH,
            Prohibition.Kind.OTHER_MARKETING);

    /**
     * Chooses everybody in the filter. Nobody's data is shown yet.
     *
     * @param partner who will get the file (CJEU C-154/21)
     * @throws eu.dfence.register.shared.api.RegisterException {@code mailings.refused.purpose},
     *     {@code mailings.refused.medium}, {@code mailings.refused.recipient}, {@code mailings.refused.nobody},
     *     {@code mailings.refused.too-many} with {@link #MOST}, and what the gate refuses of the partner
     */
    UUID choose(CustomerFilter filter, Prohibition.Kind purpose, Medium medium, UUID partner);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code mailings.unknown} */
    MailingCard card(UUID mailing);

    /**
     * Makes the file, once. Asks now, and not when they were chosen, what everybody forbade.
     *
     * @param language of the file's headings
     * @throws eu.dfence.register.shared.api.RegisterException {@code mailings.unknown}, {@code mailings.refused.made}, and what the
     *     gate refuses of the partner
     */
    MailingFile make(UUID mailing, Locale language);

    /**
     * Lets the file out through the gate, which asks again.
     *
     * @param file as it was made
     * @return what may leave
     * @throws eu.dfence.register.shared.api.RegisterException {@code mailings.unknown}, and what the gate refuses
     */
    byte[] handOut(UUID mailing, byte[] file);

    /** To whom a list may go today. */
    List<PartnerChoices.Choice> recipients();

    /** The latest, newest first; at most fifty. */
    List<MailingRow> latest();
}
