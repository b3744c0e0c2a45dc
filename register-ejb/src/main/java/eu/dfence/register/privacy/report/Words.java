package eu.dfence.register.privacy.report;

import eu.dfence.register.privacy.catalogue.api.Holding;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report says of its own, in the language of the request. */
final class Words {
    private static final Map<String, Words> ALL =
            Stream.of("fi", "en", "sv").collect(Collectors.toMap(Function.identity(), Words::new));

    private final String language;
    private final Properties texts = new Properties();

    private Words(String language) {
        this.language = language;
        String name = "Report_" + language + ".properties";
        try (InputStream file = Words.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Words in(String language) {
        return ALL.get(language);
    }

    String language() {
        return language;
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** @throws IllegalArgumentException when nobody has written the words */
    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) throw new IllegalArgumentException(language + " has no words for " + key);
        return text;
    }

    /** The words of the key, or what stands for them. */
    String text(String key, String otherwise) {
        return texts.getProperty(key, otherwise);
    }

    /** What a value is: by its table and column, else by its column, else the column itself. */
    String label(Holding held) {
        String column = "column." + held.column();
        return text("column." + held.table() + "." + held.column(), text(column, held.column()));
    }
}
