/**
 * What would become of everything held of a person who asks to be forgotten, row by row: the plan, and its approval by a
 * second person; then the carrying out, in one transaction and with a line in the ledger, the obligations for what had to
 * stay, and the same again after a backup came back.
 *
 * <p>Shows {@code ErasureDesk}. Asks every holder through CDI, none known by name; looks at shared, privacy.catalogue,
 * privacy.ledger, privacy.outbox, staff, customers (who it is), privacy.letters (sentences), privacy.retention and privacy.requests (what was asked). Law: GDPR Art. 17, 18, 5(1)(e);
 * kirjanpitolaki 1336/1997 2:10; notice.
 */
package eu.dfence.register.privacy.erasure;
