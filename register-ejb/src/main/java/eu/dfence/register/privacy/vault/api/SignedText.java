package eu.dfence.register.privacy.vault.api;

import java.io.Serializable;

/**
 * A text and what proves that this register said it.
 *
 * @param signature Ed25519 (RFC 8032) over the text in UTF-8, in Base64
 * @param publicKey by which it is checked, X.509 in Base64
 */
public record SignedText(String text, String signature, String publicKey) implements Serializable {}
