package eu.dfence.register.web.shell;

import jakarta.faces.component.UIComponent;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Walks through a page and all that is in it, without asking what is shown. */
final class Components {
    private Components() {}

    static void each(UIComponent page, Consumer<UIComponent> done) {
        all(page, component -> {
            done.accept(component);
            return true;
        });
    }

    /** Whether every one is as wanted; asks no further after one that is not. */
    static boolean all(UIComponent page, Predicate<UIComponent> wanted) {
        if (!wanted.test(page)) return false;
        for (Iterator<UIComponent> inside = page.getFacetsAndChildren(); inside.hasNext(); ) {
            if (!all(inside.next(), wanted)) return false;
        }
        return true;
    }
}
