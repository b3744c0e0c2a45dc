/**
 * Disclosures: the partners that get or handle personal data, their agreements, sub-processors, profiles and the ground on which anything may
 * leave the European Economic Area; the gate through which everything leaves; and the ledger of what left.
 *
 * <p>Shows {@code Gate}, {@code PartnerChoices}, {@code DisclosuresKnown}, {@code PartnerDesk} and {@code LedgerDesk}. Answers staff whether a company's people may act,
 * and everybody who asks who got a person's data. Looks at shared, privacy.catalogue, staff and privacy.access. Law: GDPR Art. 5(2), 15(1)(c),
 * 26, 28 and 44 to 49; notice.
 */
package eu.dfence.register.privacy.disclosures;
