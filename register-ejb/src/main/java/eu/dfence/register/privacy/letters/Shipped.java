package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** What the archive brings along: a text for every kind but the controller's own, and samples to look at a letter with. */
final class Shipped {
    private Shipped() {}

    static Optional<Wording> text(LetterKind kind, LetterLanguage language) {
        String name = kind.name().toLowerCase(Locale.ROOT) + "_" + language.tag() + ".txt";
        try (InputStream in = Shipped.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(Wording.shipped(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Properties samples(LetterLanguage language) {
        String name = "samples_" + language.tag() + ".properties";
        try (InputStream in = Shipped.class.getResourceAsStream(name)) {
            Properties samples = new Properties();
            samples.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
