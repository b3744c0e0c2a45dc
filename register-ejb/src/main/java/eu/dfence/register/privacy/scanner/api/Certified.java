package eu.dfence.register.privacy.scanner.api;

import eu.dfence.register.privacy.vault.api.SignedText;

/** Somebody erased was looked for and not found; told before whoever looked is answered. */
public record Certified(SignedText certificate) {}
