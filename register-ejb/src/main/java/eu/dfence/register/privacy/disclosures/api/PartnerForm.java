package eu.dfence.register.privacy.disclosures.api;

import java.io.Serializable;

/**
 * A partner as it is written.
 *
 * @param businessId a Finnish one is checked; a foreign company's own number, or null
 * @param country ISO 3166 alpha-2; also from where it looks at data that stays here
 * @param necessity why it technically has to be this partner, or null; no basis for any transfer
 * @param language in which it is written to: fi, sv or en
 */
public record PartnerForm(
        String name,
        String businessId,
        String country,
        PartnerRole role,
        String services,
        String necessity,
        String language)
        implements Serializable {}
