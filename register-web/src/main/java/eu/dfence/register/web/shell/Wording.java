package eu.dfence.register.web.shell;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All sentences of one language, as one map: a bundle looks for each in itself and in its parents, and twice. */
final class Wording {
    private static final Map<ResourceBundle, Map<String, Object>> KNOWN = new ConcurrentHashMap<>();

    private Wording() {}

    static Map<String, Object> of(ResourceBundle bundle) {
        Map<String, Object> known = KNOWN.get(bundle);
        return known == null ? KNOWN.computeIfAbsent(bundle, Wording::read) : known;
    }

    private static Map<String, Object> read(ResourceBundle bundle) {
        return bundle.keySet().stream().collect(Collectors.toMap(Function.identity(), bundle::getString));
    }
}
