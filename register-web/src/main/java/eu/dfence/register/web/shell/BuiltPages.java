package eu.dfence.register.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A page that keeps no state (a transient view) is built once and written for one GET after the other: its components hold
 * questions, never answers. Nothing may therefore be chosen while such a page is built, which {@code PageLintTest} watches.
 * A POST fills components with what was typed: it gets a view of its own, which nobody else sees.
 */
public class BuiltPages extends ViewDeclarationLanguageFactory {
    /** As many as write the same page at once; who comes beyond that builds his own. */
    private static final int KEPT_OF_EACH = 32;

    private static final String BUILT = "register.built";
    private static final List<Object> TOLD_WHILE_BUILT = List.of("facelets.ContentType", "facelets.Encoding");
    private static final List<String> TARGETS = List.of("head", "body", "form");

    /** What a page is given again with: what it told the request while it was built, and the scripts and styles it brought. */
    private record Built(Map<Object, Object> told, Set<UIComponent> resources) {}

    private final Map<String, Queue<UIViewRoot>> idle = new ConcurrentHashMap<>();
    private final Map<ViewDeclarationLanguage, ViewDeclarationLanguage> known = new ConcurrentHashMap<>();

    public BuiltPages(ViewDeclarationLanguageFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
        return known.computeIfAbsent(getWrapped().getViewDeclarationLanguage(viewId), Reusing::new);
    }

    private final class Reusing extends ViewDeclarationLanguageWrapper {
        Reusing(ViewDeclarationLanguage wrapped) {
            super(wrapped);
        }

        /** Said to be transient from the start, so that no library leaves its own in the view before f:view says so. */
        @Override
        public UIViewRoot createView(FacesContext faces, String viewId) {
            UIViewRoot page = super.createView(faces, viewId);
            if (page != null && !faces.isPostback() && idle.containsKey(viewId)) {
                page.setTransient(true);
            }
            return page;
        }

        /** Only now does a built page take the empty one's place: until then each phase would walk through all of it. */
        @Override
        public void buildView(FacesContext faces, UIViewRoot page) throws IOException {
            UIViewRoot built = faces.isPostback() ? null : next(page.getViewId());
            if (built == null) {
                super.buildView(faces, page);
                faces.getAttributes().put(BUILT, new Built(told(faces), resources(faces, page)));
            } else {
                faces.setViewRoot(built);
                faces.getAttributes().putAll(((Built) built.getAttributes().get(BUILT)).told());
                built.setLocale(faces.getApplication().evaluateExpressionGet(faces, "#{shell.locale}", Locale.class));
            }
        }

        @Override
        public void renderView(FacesContext faces, UIViewRoot page) throws IOException {
            super.renderView(faces, page);
            if (page.isTransient() && !faces.isPostback()) {
                keep(faces, page);
            }
        }
    }

    private UIViewRoot next(String viewId) {
        Queue<UIViewRoot> pages = idle.get(viewId);
        return pages == null ? null : pages.poll();
    }

    /**
     * A view in which something of its one request was left is not given to another. Scripts and styles that were added
     * while it was written are taken out again: the next request adds its own.
     */
    private void keep(FacesContext faces, UIViewRoot page) {
        if (page.getAttributes().get(BUILT) == null) {
            if (takesParameters(page)) {
                return;
            }
            page.getAttributes().put(BUILT, faces.getAttributes().get(BUILT));
        }
        Queue<UIViewRoot> pages = idle.computeIfAbsent(page.getViewId(), id -> new ArrayBlockingQueue<>(KEPT_OF_EACH));
        Map<String, Object> left = page.getViewMap(false);
        if (left == null || left.isEmpty()) {
            Set<UIComponent> own = ((Built) page.getAttributes().get(BUILT)).resources();
            TARGETS.forEach(target -> List.copyOf(page.getComponentResources(faces, target)).stream()
                    .filter(added -> !own.contains(added))
                    .forEach(added -> page.removeComponentResource(faces, added, target)));
            pages.offer(page);
        }
    }

    private static Set<UIComponent> resources(FacesContext faces, UIViewRoot page) {
        Set<UIComponent> resources = Collections.newSetFromMap(new IdentityHashMap<>());
        TARGETS.forEach(target -> resources.addAll(page.getComponentResources(faces, target)));
        return resources;
    }

    private static Map<Object, Object> told(FacesContext faces) {
        Map<Object, Object> told = new HashMap<>(faces.getAttributes());
        told.keySet().retainAll(TOLD_WHILE_BUILT);
        return told;
    }

    /** Whether it takes parameters of the address into its components, which then hold them. */
    private static boolean takesParameters(UIComponent component) {
        if (component instanceof UIViewParameter) {
            return true;
        }
        Iterator<UIComponent> inside = component.getFacetsAndChildren();
        while (inside.hasNext()) {
            if (takesParameters(inside.next())) {
                return true;
            }
        }
        return false;
    }
}
