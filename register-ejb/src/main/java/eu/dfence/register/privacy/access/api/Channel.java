package eu.dfence.register.privacy.access.api;

/** How a person reached us. */
public enum Channel {
    LETTER,
    EMAIL,
    FORM,
    SERVICE_POINT,
    PHONE
}
