package eu.dfence.register.privacy.catalogue.api;

/** For whom somebody who got a person's data handles it, and so what is asked of them when it is erased. */
public enum RecipientRole {
    /** On the controller's behalf: ordered to delete (GDPR Art. 4(8), 28(3)). */
    PROCESSOR,
    /** For purposes of their own: told (Art. 4(7), 19). */
    CONTROLLER,
    /** Together with the controller: told (Art. 19, 26). */
    JOINT,
    /** By a duty of law: told (Art. 19). */
    AUTHORITY
}
