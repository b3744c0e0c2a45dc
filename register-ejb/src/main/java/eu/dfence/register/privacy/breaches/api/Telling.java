package eu.dfence.register.privacy.breaches.api;

/** Whether the affected are told, or why not (GDPR Art. 34). */
public enum Telling {
    /** Each is told (Art. 34(1)). */
    TOLD,
    /** No high risk. */
    NOT_HIGH,
    /** What was taken is unintelligible to whoever took it (Art. 34(3)(a)). */
    PROTECTED,
    /** Later measures took the high risk away (Art. 34(3)(b)). */
    MITIGATED,
    /** Would be a disproportionate effort: told in public instead (Art. 34(3)(c)). */
    IN_PUBLIC;

    /** Whether the law wants to know why nobody is told one by one. */
    public boolean exception() {
        return this == PROTECTED || this == MITIGATED || this == IN_PUBLIC;
    }
}
