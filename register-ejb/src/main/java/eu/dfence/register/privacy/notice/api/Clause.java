package eu.dfence.register.privacy.notice.api;

/** The clauses of the notice, in its order, each with the provision that wants it. */
public enum Clause {
    /** The register's name. */
    REGISTER("R-07"),
    CONTROLLER("13(1)(a)"),
    /** Whom to ask about the register. */
    CONTACT("13(1)(a)"),
    /** The data protection officer, or that there is none. */
    OFFICER("13(1)(b)"),
    PURPOSES("13(1)(c)"),
    INTERESTS("13(1)(d)"),
    CATEGORIES("14(1)(d)"),
    SOURCES("14(2)(f)"),
    RECIPIENTS("13(1)(e)"),
    TRANSFERS("13(1)(f)"),
    RETENTION("13(2)(a)"),
    RIGHTS("13(2)(b)"),
    CONSENT("13(2)(c)"),
    COMPLAINT("13(2)(d)"),
    /** Whether the data must be given, and what follows when it is not. */
    NECESSITY("13(2)(e)"),
    AUTOMATED("13(2)(f)"),
    /** Protection of what is on paper. */
    MANUAL("32"),
    /** Protection of what is in the system. */
    ELECTRONIC("32"),
    COOKIES("917/2014 205 §");

    private final String provision;

    Clause(String provision) {
        this.provision = provision;
    }

    /** Of the GDPR, unless it names another act. */
    public String provision() {
        return provision;
    }
}
