/**
 * Disclosures: the partners that get or handle personal data, their agreements, sub-processors and the ground on which anything may
 * leave the European Economic Area.
 *
 * <p>Shows {@code PartnerDesk}. Answers staff whether a company's people may act. Looks at shared, privacy.catalogue and staff. Law: GDPR
 * Art. 26, 28 and 44 to 49; notice.
 */
package eu.dfence.register.privacy.disclosures;
