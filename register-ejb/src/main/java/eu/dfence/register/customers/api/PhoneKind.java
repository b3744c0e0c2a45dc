package eu.dfence.register.customers.api;

/** Which phone it is. */
public enum PhoneKind {
    MOBILE,
    WORK,
    HOME
}
