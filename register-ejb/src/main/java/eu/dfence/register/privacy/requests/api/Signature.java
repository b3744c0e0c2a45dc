package eu.dfence.register.privacy.requests.api;

/** How a request was signed. Recorded, never a condition (GDPR Art. 12; R-79). */
public enum Signature {
    NONE,
    HANDWRITTEN,
    ELECTRONIC,
    STRONG_ID
}
