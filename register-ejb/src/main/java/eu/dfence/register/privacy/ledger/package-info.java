/**
 * The ledger of what was erased: a chained file in the safe, outside the database and its backups, and in the database the
 * place up to which it is known. A backup that comes back is behind it, and so tells what must be erased again.
 *
 * <p>Shows {@link eu.dfence.register.privacy.ledger.api.ErasureLedger}. Looks at shared, privacy.catalogue and privacy.vault.
 * Law: GDPR Art. 5(2), 17, 32(1)(b).
 */
package eu.dfence.register.privacy.ledger;
