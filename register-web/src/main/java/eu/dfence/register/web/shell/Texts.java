package eu.dfence.register.web.shell;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The register's sentences in the language of the page. */
public final class Texts {
    private static final String BUNDLE = "eu.dfence.register.web.Texts";
    private static final Map<Locale, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private Texts() {}

    /** The sentence of that key; numbers, days and amounts in it are written as everywhere else. */
    public static String of(String key, Object... arguments) {
        Object[] written =
                Arrays.stream(arguments).map(new Style(locale())::argument).toArray();
        return new MessageFormat(sentence(key), locale()).format(written);
    }

    public static boolean has(String key) {
        return bundle().containsKey(key);
    }

    static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Languages.FINNISH
                : faces.getViewRoot().getLocale();
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
