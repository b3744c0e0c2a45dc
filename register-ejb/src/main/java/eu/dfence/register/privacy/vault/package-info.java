/**
 * The safe: a folder outside the database with the one key of this register; each person's own key, and the journal of who changed
 * which value of whom, readable with that key only. The only room with a {@code Cipher}.
 *
 * <p>Shows {@link eu.dfence.register.privacy.vault.api.Safe}, where other modules keep what must not share the database's
 * backups, {@link eu.dfence.register.privacy.vault.api.Pseudonyms}, which knows a value again without keeping it, {@link eu.dfence.register.privacy.vault.api.SealedFiles} and {@link
 * eu.dfence.register.privacy.vault.api.Seal}, which encrypt and sign with keys of the safe, {@link
 * eu.dfence.register.privacy.vault.api.Journalled} for entities whose changes are kept, and {@link
 * eu.dfence.register.privacy.vault.api.ChangeJournalDesk} where they are read. Looks at shared, the catalogue and staff. Law: GDPR Art. 4(5), 5(2), 17,
 * 25(1), 32(1)(a).
 */
package eu.dfence.register.privacy.vault;
