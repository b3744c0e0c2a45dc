/**
 * Keeps persons, the organisations they represent, and every way to reach them with the source it came from.
 *
 * <p>Shows {@code CustomerDesk}, {@code CustomerViewDesk} and {@code QualityDesk} to screens and {@code BillingDirectory} to orders and
 * invoicing, {@code MailingDirectory} to outreach. Looks at shared, the catalogue, staff and access. Law: notice "Rekisterin tietosisältö" and "Säännönmukaiset
 * tietolähteet" (R-25..R-38), GDPR Art. 5(1)(c) and (d), Data Protection Act 1050/2018 § 29.
 */
package eu.dfence.register.customers;
