package eu.dfence.register.privacy.vault.api;

/** Signs what the register certifies, with a key that lies in the safe. */
public interface Seal {
    /** @throws eu.dfence.register.shared.api.RegisterException {@code vault.refused.shut} */
    SignedText sign(String text);

    /** Whether this register signed it and not a letter was changed since. */
    boolean genuine(SignedText signed);
}
