package eu.dfence.register.banking.api;

/** Groups of four from the left, as accounts and RF references are printed. */
final class Fours {
    private Fours() {}

    static String of(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
