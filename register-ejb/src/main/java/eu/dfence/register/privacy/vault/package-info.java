/**
 * The safe: a folder outside the database with the one key of this register, and the only room with a {@code Cipher}.
 *
 * <p>Shows {@link eu.dfence.register.privacy.vault.api.Safe}, where other modules keep what must not share the database's
 * backups, and {@link eu.dfence.register.privacy.vault.api.Pseudonyms}, which knows a value again without keeping it. Looks at
 * shared, the catalogue and staff. Law: GDPR Art. 4(5), 17, 25(1), 32(1)(a).
 */
package eu.dfence.register.privacy.vault;
