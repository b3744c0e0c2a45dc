package eu.dfence.register.privacy.letters.api;

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

/** What a module's letters say of its own in one language, read once from {@code NAME_xx.properties} beside a class. */
public final class Sentences {
    private final String language;
    private final Properties texts = new Properties();

    private Sentences(Class<?> beside, String name, String language) {
        this.language = language;
        String file = name + "_" + language + ".properties";
        try (InputStream bytes = beside.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** By language: fi, en and sv. */
    public static Map<String, Sentences> all(Class<?> beside, String name) {
        return Stream.of("fi", "en", "sv")
                .collect(Collectors.toMap(Function.identity(), language -> new Sentences(beside, name, language)));
    }

    public String language() {
        return language;
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** @throws IllegalArgumentException when nobody has written the words */
    public String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) throw new IllegalArgumentException(language + " has no words for " + key);
        return text;
    }

    /** The words of the key, or what stands for them. */
    public String text(String key, String otherwise) {
        return texts.getProperty(key, otherwise);
    }
}
