/**
 * The ledgers of what was erased, and of what was forbidden, withdrawn or revoked: chained files in the safe, outside the database and its
 * backups, and in the database the place up to which each is known. A backup that comes back is behind it, and so tells what must be done again.
 *
 * <p>Shows {@link eu.dfence.register.privacy.ledger.api.ErasureLedger} and {@link
 * eu.dfence.register.privacy.ledger.api.HoldsLedger}. Looks at shared, privacy.catalogue and privacy.vault.
 * Law: GDPR Art. 5(2), 17, 32(1)(b).
 */
package eu.dfence.register.privacy.ledger;
