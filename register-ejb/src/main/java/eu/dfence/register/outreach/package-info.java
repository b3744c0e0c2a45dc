/**
 * Lists that leave the register: mailing lists for marketing, as own processing, less everybody who forbade it.
 *
 * <p>Shows {@code MailingDesk}, and answers who got a person's data and who stood in a list that left. Looks at shared, the catalogue, staff, access and
 * customers. Law: GDPR Art. 6(1)(f), 18, 21(2) and (3), Act 917/2014 § 200; notice R-21..R-24, R-80, R-89.
 */
package eu.dfence.register.outreach;
