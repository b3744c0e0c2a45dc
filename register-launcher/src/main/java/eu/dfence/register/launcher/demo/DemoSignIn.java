package eu.dfence.register.launcher.demo;

/**
 * One demo account as it is printed at start.
 *
 * @param role what the account may do, in words a person reads
 * @param userName what is typed at sign-in; the password is the one given to {@link DemoData}
 */
public record DemoSignIn(String role, String userName) {}
