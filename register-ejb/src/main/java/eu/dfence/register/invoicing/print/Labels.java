package eu.dfence.register.invoicing.print;

import eu.dfence.register.invoicing.print.api.PrintLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The printed words of one language. */
final class Labels {
    private static final Map<PrintLanguage, Labels> ALL = new EnumMap<>(PrintLanguage.class);

    static {
        for (PrintLanguage language : PrintLanguage.values()) {
            ALL.put(language, new Labels(language));
        }
    }

    private final Properties texts = new Properties();

    private Labels(PrintLanguage language) {
        String name = "Labels_" + language.tag() + ".properties";
        try (InputStream file = Labels.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Labels in(PrintLanguage language) {
        return ALL.get(language);
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** @param arguments stand in for {0}, {1} */
    String text(String key, Object... arguments) {
        String text = texts.getProperty(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
