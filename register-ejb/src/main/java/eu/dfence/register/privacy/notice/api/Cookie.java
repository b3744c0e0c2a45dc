package eu.dfence.register.privacy.notice.api;

/** Every cookie the register sets; all are needed for what the user asked for (917/2014 § 205), so none asks for consent. */
public enum Cookie {
    /** The session, until the browser is closed. */
    SESSION("JSESSIONID"),
    /** The session's secret, until the browser is closed. */
    SECRET("__Host-register"),
    /** The side bar folded by whoever wished it, a year. */
    SIDE("side"),
    /** The height of rows, by whoever wished it, a year. */
    ROWS("rows");

    private final String called;

    Cookie(String called) {
        this.called = called;
    }

    /** Its name in the browser. */
    public String called() {
        return called;
    }
}
