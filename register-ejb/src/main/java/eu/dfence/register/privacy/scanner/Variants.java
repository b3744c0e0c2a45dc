package eu.dfence.register.privacy.scanner;

import eu.dfence.register.privacy.scanner.api.Identifiers;
import eu.dfence.register.privacy.vault.api.Digests;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The ways something may have been written: folded, with umlauts spelled out, backwards, its words in another order, hashed without a key;
 * a phone number with or without its country, whatever stands between the digits.
 *
 * @param words of folded text, each with a gap at both ends
 * @param digits of what is left when only digits are read
 */
record Variants(Set<String> words, Set<String> digits) {
    private static final int SHORTEST_NUMBER = 6;
    /** What stands before a customer's number where it is one. */
    private static final List<String> NAMING = List.of(
            "asiakas",
            "asiakkaan",
            "asiakasnumero",
            "asiakasnro",
            "nro",
            "kund",
            "kundnummer",
            "kundnr",
            "customer",
            "customer number",
            "customer no",
            "customer id",
            "number");

    static Variants of(Identifiers identifiers) {
        Variants all = new Variants(new HashSet<>(), new HashSet<>());
        identifiers.names().forEach(all::name);
        identifiers.emails().forEach(all::text);
        identifiers.addresses().forEach(all::text);
        identifiers.others().forEach(all::other);
        identifiers.phones().forEach(all::phone);
        return all;
    }

    private void name(String name) {
        for (String written : List.of(name, spelledOut(name))) {
            turned(Folding.text(written)).forEach(each -> both(Folding.GAP + each + Folding.GAP));
        }
        hashes(name);
    }

    /** A name's words from each of them on. */
    static List<String> turned(String name) {
        List<String> parts =
                new ArrayList<>(List.of(name.replace(",", " ").strip().split(" +")));
        List<String> all = new ArrayList<>();
        for (int first = 0; first < parts.size(); first++) {
            parts.add(parts.remove(0));
            all.add(String.join(" ", parts));
        }
        return all;
    }

    private void text(String text) {
        both(Folding.text(text));
        both(Folding.text(spelledOut(text)));
        hashes(text);
    }

    /** Not backwards: a number read so is somebody else's. One by itself is a count, a row's id or another number. */
    private void other(String text) {
        if (isNumber(text)) {
            NAMING.forEach(each -> words.add(Folding.text(each + " " + text)));
        } else {
            words.add(Folding.text(text));
            words.add(Folding.text(text.replace("-", "")));
        }
        hashes(text);
    }

    static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Forwards and backwards. */
    private void both(String folded) {
        if (folded.isBlank()) return;
        words.add(folded);
        words.add(new StringBuilder(folded).reverse().toString());
    }

    private void hashes(String text) {
        for (String each : List.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT), text.strip())) {
            words.add(Folding.GAP + Digests.sha256(each) + Folding.GAP);
            words.add(Folding.GAP + Digests.md5(each) + Folding.GAP);
        }
    }

    private void phone(String e164) {
        String international = e164.replaceAll("[^0-9]", "");
        if (international.length() < SHORTEST_NUMBER) return;
        digits.add(international);
        digits.add(new StringBuilder(international).reverse().toString());
        if (international.startsWith("358")) {
            String national = "0" + international.substring(3);
            digits.add(national);
            digits.add(new StringBuilder(national).reverse().toString());
            hashes(national);
        }
        hashes(e164);
        hashes(international);
    }

    /** As it is written where the letters are missing. */
    private static String spelledOut(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("ä", "ae")
                .replace("Ä", "AE")
                .replace("ö", "oe")
                .replace("Ö", "OE")
                .replace("å", "aa")
                .replace("Å", "AA");
    }
}
