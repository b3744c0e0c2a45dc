package eu.dfence.register.privacy.outbox;

import eu.dfence.register.privacy.catalogue.api.Recipient;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One party however it was typed and whatever it was called before: it is known by its names and, as a partner, by its id.
 * Finer than a folded name: "Mäki Oy" and "Maki Oy" are two, and both must hear. Two names are two values in the column as well.
 */
final class Heard {
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private final Set<String> marks = new HashSet<>();
    private final List<Recipient> got = new ArrayList<>();

    /** @param partner its id in the register of partners, or null */
    Heard(String name, UUID partner) {
        marks.add(key(name));
        if (partner != null) marks.add(partner.toString());
    }

    Heard(Recipient of) {
        this(of.name(), of.partner());
        got.add(of);
    }

    boolean is(Heard other) {
        return !Collections.disjoint(marks, other.marks);
    }

    /** @return whether it is the same, which this one then has taken in */
    boolean takes(Heard other) {
        if (!is(other)) return false;
        marks.addAll(other.marks);
        return got.addAll(other.got);
    }

    List<Recipient> got() {
        return List.copyOf(got);
    }

    static String key(String name) {
        return shown(name).toLowerCase(Locale.ROOT);
    }

    static String shown(String name) {
        return GAPS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
    }
}
