/**
 * Credit decisions: grounds and a proposal reckoned from our own books by rules anybody may read, the decision of a person who has read
 * them and writes why, the customer's own view, and the review by another person. No decision exists without its human.
 *
 * <p>Shows {@code CreditDecisionDesk}. Looks at shared, privacy.catalogue, privacy.letters, staff, privacy.access, customers, invoicing,
 * claims and privacy.disclosures, through whose gate the explanation leaves. Law: GDPR Art. 13(2)(f), 15(1)(h), 22; CJEU C-634/21 and C-203/22; notice; requirement R-100.
 */
package eu.dfence.register.credit;
