package eu.dfence.register.privacy.vault.api;

import java.nio.file.Path;

/**
 * The folder outside the database, backed up apart from it: what lies here neither goes nor comes back with a backup of the
 * database (GDPR Art. 17, 32(1)(a)). Nobody but the register's own user may enter it.
 */
public interface Safe {
    /**
     * Where the file of that name lies; it need not exist yet.
     *
     * @param name small letters, digits, dots and hyphens, beginning with a letter, as {@code erasure-ledger.jsonl}
     * @throws IllegalArgumentException when the name is none of the kind
     * @throws eu.dfence.register.shared.api.RegisterException {@code vault.refused.shut}
     */
    Path file(String name);
}
