package eu.dfence.register.web.shell;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The register's sentences in the language of the page. */
public final class Texts {
    private static final String BUNDLE = "eu.dfence.register.web.Texts";
    private static final String LIBRARY = "eu.dfence.register.web.Messages";

    /** The language of an answer that no page writes. */
    private static final ThreadLocal<Locale> ANSWER = new ThreadLocal<>();

    private static final Map<Locale, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private Texts() {}

    /** The sentence of that key; numbers, days and amounts in it are written as everywhere else. */
    public static String of(String key, Object... arguments) {
        Object[] written =
                Arrays.stream(arguments).map(new Style(locale())::argument).toArray();
        return new MessageFormat(sentence(key), locale()).format(written);
    }

    /** What every page says of a field that must be filled in. */
    static String missing(String label) {
        String sentence = ResourceBundle.getBundle(LIBRARY, locale()).getString(UIInput.REQUIRED_MESSAGE_ID);
        return new MessageFormat(sentence, locale()).format(new Object[] {label});
    }

    /** Whatever is written meanwhile is in that language, unless a page is written that has its own. */
    static <T> T in(Locale language, Supplier<T> written) {
        ANSWER.set(language);
        try {
            return written.get();
        } finally {
            ANSWER.remove();
        }
    }

    public static boolean has(String key) {
        return bundle().containsKey(key);
    }

    static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces != null && faces.getViewRoot() != null) {
            return faces.getViewRoot().getLocale();
        }
        return Objects.requireNonNullElse(ANSWER.get(), Languages.FINNISH);
    }

    private static String sentence(String key) {
        try {
            return bundle().getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** All sentences in the language of the page. */
    static ResourceBundle bundle() {
        return BUNDLES.computeIfAbsent(locale(), language -> ResourceBundle.getBundle(BUNDLE, language));
    }
}
