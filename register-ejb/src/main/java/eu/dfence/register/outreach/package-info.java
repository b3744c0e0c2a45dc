/**
 * Lists that leave the register: mailing lists for marketing, as own processing, less everybody who forbade it.
 *
 * <p>Shows {@code MailingDesk}, and answers who stood in a list that left; each leaves through the gate of privacy.disclosures. Looks at shared, the
 * catalogue, staff, access, privacy.consent, privacy.disclosures and customers. Law: GDPR Art. 6(1)(a) and (f), 7, 18, 21(2) and (3), Act 917/2014 § 200; notice R-21..R-24, R-80, R-89.
 */
package eu.dfence.register.outreach;
