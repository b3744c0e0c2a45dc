package eu.dfence.register.privacy.vault.api;

/**
 * Knows a value again without keeping it: HMAC-SHA-256 (FIPS 198-1) under the key in the safe. Without the key nobody can try
 * values out, so a pseudonym in a stolen database or backup tells nothing (GDPR Art. 4(5)).
 */
public interface Pseudonyms {
    /**
     * The same value in the same context always gives the same 64 hex digits; in another context it gives others, so that
     * two uses cannot be laid side by side. The caller brings the value to one form first.
     *
     * @param context what it is for, as {@code ban.email}
     * @throws eu.dfence.register.shared.api.RegisterException {@code vault.refused.shut}
     */
    String of(String context, String value);
}
