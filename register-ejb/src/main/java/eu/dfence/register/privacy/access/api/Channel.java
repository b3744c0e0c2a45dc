package eu.dfence.register.privacy.access.api;

/** How a person reached us. */
public enum Channel {
    LETTER,
    EMAIL,
    FORM,
    SERVICE_POINT,
    PHONE;

    /** Whether something written goes this way. */
    public boolean written() {
        return this == LETTER || this == EMAIL || this == FORM;
    }
}
