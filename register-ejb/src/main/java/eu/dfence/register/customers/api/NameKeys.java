package eu.dfence.register.customers.api;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Folded names for search: "Mäkinen", "makinen" and "MÄKINEN" are one, and a name is found whichever of its words is
 * typed first. Case and diacritics go, letters without a decomposition get their usual spelling (ø o, ß ss), and all
 * else becomes one space.
 */
public final class NameKeys {
    /** Longest key, as the column holds it. */
    public static final int LONGEST = 170;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKeys() {}

    /** The folded text; empty when nothing of it is a letter or a digit. */
    public static String fold(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain = MARKS.matcher(spellOut(lower)).replaceAll("");
        return GAPS.matcher(APOSTROPHES.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The words of the folded text, in their order. */
    public static List<String> words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** Every rotation of the folded name, as many as it has different words; empty for a name without letters. */
    public static Set<String> of(String name) {
        List<String> words = words(name);
        Set<String> keys = new LinkedHashSet<>();
        for (int first = 0; first < words.size(); first++) {
            String tail = String.join(" ", words.subList(first, words.size()));
            String head = String.join(" ", words.subList(0, first));
            keys.add(cut((tail + " " + head).strip()));
        }
        return keys;
    }

    private static String spellOut(String lower) {
        return lower.replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ı", "i");
    }

    private static String cut(String key) {
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST).strip();
    }
}
