package eu.dfence.register.launcher;

/** The launcher cannot go on, and says why in words meant for the person at the keyboard. */
public final class LauncherException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LauncherException(String message) {
        super(message);
    }

    public LauncherException(String message, Throwable cause) {
        super(message, cause);
    }
}
