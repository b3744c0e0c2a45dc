package eu.dfence.register.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A page that keeps no state (a transient view) is built once and serves one request after the other: its components hold
 * questions, never answers. Nothing may therefore be chosen while such a page is built, which {@code PageLintTest} watches.
 * A POST fills components with what was typed. Where every input is one that {@link Emptied} can empty, it is emptied and the
 * page serves again; any other page that was posted to, and
 * one whose POST was refused, is thrown away.
 */
public class BuiltPages extends ViewDeclarationLanguageFactory {
    /** As many as write the same page at once; who comes beyond that builds his own. */
    private static final int KEPT_OF_EACH = 32;

    private static final String BUILT = "register.built";
    private static final String CARRIED_OUT = "register.carried-out";
    private static final String UNWRITTEN = "register.unwritten";
    private static final List<Object> TOLD_WHILE_BUILT = List.of("facelets.ContentType", "facelets.Encoding");
    private static final List<String> TARGETS = List.of("head", "body", "form");

    /** What a page is given again with: what it told the request while it was built, and the scripts and styles it brought. */
    private record Built(Map<Object, Object> told, Set<UIComponent> resources) {}

    private final Map<String, Queue<UIViewRoot>> idle = new ConcurrentHashMap<>();
    private final Set<String> postable = ConcurrentHashMap.newKeySet();
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

        @Override
        public UIViewRoot restoreView(FacesContext faces, String viewId) {
            UIViewRoot built = postable.contains(viewId) && isStateless(faces) ? next(viewId) : null;
            if (built == null) {
                return super.restoreView(faces, viewId);
            }
            begin(faces, built);
            faces.getAttributes().put(UNWRITTEN, (Runnable) () -> keep(faces, built));
            return built;
        }

        /**
         * Only now does a built page take the empty one's place: until then each phase would walk through all of it. Asked
         * for it once more while it is written, for the library does not know that it is built.
         */
        @Override
        public void buildView(FacesContext faces, UIViewRoot page) throws IOException {
            if (page.getAttributes().containsKey(BUILT)) return;
            UIViewRoot built = faces.isPostback() ? null : next(page.getViewId());
            if (built == null) {
                super.buildView(faces, page);
                faces.getAttributes().put(BUILT, new Built(told(faces), resources(faces, page)));
            } else {
                faces.setViewRoot(built);
                begin(faces, built);
            }
        }

        @Override
        public void renderView(FacesContext faces, UIViewRoot page) throws IOException {
            super.renderView(faces, page);
            if (page.isTransient()) {
                keep(faces, page);
            }
        }
    }

    /**
     * What was clicked has been carried out. When that leads to another page, this one is not written and serves again.
     *
     * @param faces after its action, and only when that did not fail
     */
    static void carriedOut(FacesContext faces) {
        faces.getAttributes().put(CARRIED_OUT, true);
        Runnable keep = (Runnable) faces.getAttributes().get(UNWRITTEN);
        if (keep != null && faces.getResponseComplete()) keep.run();
    }

    private static void begin(FacesContext faces, UIViewRoot built) {
        faces.getAttributes().putAll(((Built) built.getAttributes().get(BUILT)).told());
        built.setLocale(faces.getApplication().evaluateExpressionGet(faces, "#{shell.locale}", Locale.class));
    }

    /** A form of a page without state sends this word where others name theirs ({@code ResponseStateManager.isStateless}). */
    private static boolean isStateless(FacesContext faces) {
        return "stateless"
                .equals(faces.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM));
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
        boolean first = page.getAttributes().get(BUILT) == null;
        if (first && takesParameters(page)) return;
        if (first) page.getAttributes().put(BUILT, faces.getAttributes().get(BUILT));
        if (first && Emptied.possible(page)) postable.add(page.getViewId());
        if (faces.isPostback()) {
            if (!postable.contains(page.getViewId()) || isCutShort(faces)) return;
            Emptied.empty(page);
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

    /** What was refused leaves its click in the page, waiting to be carried out: the next POST would do it. */
    private static boolean isCutShort(FacesContext faces) {
        return faces.isValidationFailed() || !faces.getAttributes().containsKey(CARRIED_OUT);
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
    private static boolean takesParameters(UIComponent page) {
        return !Components.all(page, component -> !(component instanceof UIViewParameter));
    }
}
