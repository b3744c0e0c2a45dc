package eu.dfence.register.web.requests;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** What a page's address names: opaque ids and words of the trade, nothing of anybody. */
final class Addressed {
    private Addressed() {}

    static String text(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** @throws RegisterException {@code requests.unknown} when the address names no id */
    static UUID id(String name) {
        try {
            return UUID.fromString(String.valueOf(text(name)));
        } catch (IllegalArgumentException e) {
            throw new RegisterException("requests.unknown");
        }
    }

    /** The constant of that name, or null. */
    static <E extends Enum<E>> E one(Class<E> type, String name) {
        String wanted = String.valueOf(text(name)).toUpperCase(Locale.ROOT);
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
