package eu.dfence.register.banking.api;

/** ISO 7064 MOD 97-10, the check of RF references and IBANs: letters count as 10 to 35. */
final class Modulo97 {
    private Modulo97() {}

    /** @param code digits and capital letters, already rearranged */
    static int of(String code) {
        int remainder = 0;
        for (int i = 0; i < code.length(); i++) {
            int digit = Character.digit(code.charAt(i), 36);
            remainder = (remainder * (digit < 10 ? 10 : 100) + digit) % 97;
        }
        return remainder;
    }

    /** Whether the first four characters, moved to the end, leave remainder 1. */
    static boolean holds(String code) {
        return of(code.substring(4) + code.substring(0, 4)) == 1;
    }

    /** The two check digits of a body under a two-letter prefix. */
    static String checkDigits(String prefix, String body) {
        return String.format("%02d", 98 - of(body + prefix + "00"));
    }
}
