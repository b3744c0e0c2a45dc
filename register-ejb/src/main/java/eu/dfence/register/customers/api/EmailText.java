package eu.dfence.register.customers.api;

import eu.dfence.register.shared.api.RegisterException;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as a person typed it, made sendable: spaces go, and the disguises "(a)", "(at)" and "[at]" become @
 * (R-05). Checked as RFC 5322 dot-atoms within the lengths of RFC 5321; quoted local parts are not accepted.
 *
 * @param address as shown and sent to
 * @param key lower case, for search and for telling doubles (R-27)
 */
public record EmailText(String address, String key) implements Serializable {
    private static final Pattern DISGUISED_AT =
            Pattern.compile("\\s*[(\\[]\\s*(?:a|at|ät|miukumauku)\\s*[)\\]]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u200b]+");
    private static final String ATOM = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
    private static final Pattern FORM =
            Pattern.compile("(" + ATOM + "(?:\\." + ATOM + ")*)@((?:" + LABEL + "\\.)+\\p{L}[\\p{L}\\p{N}-]*\\p{L})");

    /** @throws RegisterException {@code customers.refused.email} when it is no address */
    public static EmailText parse(String typed) {
        String address = plain(typed);
        var form = FORM.matcher(address);
        if (address.length() > 254 || !form.matches() || form.group(1).length() > 64) {
            throw new RegisterException("customers.refused.email");
        }
        return new EmailText(address, address.toLowerCase(Locale.ROOT));
    }

    /** The text without spaces and disguise, whether it is an address or only the beginning of one. */
    public static String plain(String typed) {
        String open = DISGUISED_AT.matcher(typed.strip()).replaceFirst("@");
        return SPACES.matcher(open).replaceAll("");
    }

    @Override
    public String toString() {
        return address;
    }
}
