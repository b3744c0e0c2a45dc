/**
 * Looks for somebody everywhere: every column of every table, documents and archives within them, the safe, logs and temporary
 * folders, however the name, address or number is written; and signs that nothing was found where nothing may be.
 *
 * <p>Shows {@link eu.dfence.register.privacy.scanner.api.ScannerDesk}, where the erased wait to be looked for, and {@link
 * eu.dfence.register.privacy.scanner.api.Scanner}. Asks {@link eu.dfence.register.privacy.catalogue.api.KeptRows} what may stay. Looks at shared, the catalogue and, for hashes and
 * signatures, the vault. Law: GDPR Art. 5(2), 17.
 */
package eu.dfence.register.privacy.scanner;
