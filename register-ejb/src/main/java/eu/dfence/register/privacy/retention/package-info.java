/**
 * How long everything personal is kept: a dated row behind each clock of the catalogue, with the day it counts from, the
 * law, and what becomes of the data then; and the nightly run that ends whatever is past its time.
 *
 * <p>Shows {@link eu.dfence.register.privacy.retention.api.RetentionPeriods}, asked by modules that tell or plan with
 * periods, and {@link eu.dfence.register.privacy.retention.api.RetentionDesk}. Asks every {@link
 * eu.dfence.register.privacy.catalogue.api.TimedRowsKnown}. Looks at shared and privacy.catalogue. Law: GDPR Art. 5(1)(e), 13(2)(a), 30(1)(f); kirjanpitolaki 1336/1997
 * 2:10; laki velan vanhentumisesta 728/2003 4 §.
 */
package eu.dfence.register.privacy.retention;
