package eu.dfence.register.web.shell;

import jakarta.faces.component.ActionSource;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A page that is only read (a transient view without form, input or button) is built once and written for one request
 * after the other: its components hold questions, never answers. That holds because none of them chooses while it is
 * built: {@code c:if} and its like stand in no page that is only read, which a test watches.
 */
public class ReadingPages extends ViewDeclarationLanguageFactory {
    private static final int KEPT_OF_EACH = 32;
    private static final String BUILT = "register.built";

    private final Map<String, Queue<UIViewRoot>> idle = new ConcurrentHashMap<>();
    private final Set<String> withoutMetadata = ConcurrentHashMap.newKeySet();
    private final Map<ViewDeclarationLanguage, ViewDeclarationLanguage> known = new ConcurrentHashMap<>();

    public ReadingPages(ViewDeclarationLanguageFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
        ViewDeclarationLanguage plain = getWrapped().getViewDeclarationLanguage(viewId);
        return known.computeIfAbsent(plain, Reused::new);
    }

    private final class Reused extends ViewDeclarationLanguageWrapper {
        Reused(ViewDeclarationLanguage wrapped) {
            super(wrapped);
        }

        /** Most pages take no parameter into their view (f:viewParam): nothing of them need be built to know that again. */
        @Override
        public ViewMetadata getViewMetadata(FacesContext faces, String viewId) {
            if (faces.isPostback()) {
                return super.getViewMetadata(faces, viewId);
            }
            return withoutMetadata.contains(viewId) ? null : new Noticed(super.getViewMetadata(faces, viewId));
        }

        @Override
        public UIViewRoot createView(FacesContext faces, String viewId) {
            Queue<UIViewRoot> pages = idle.get(viewId);
            UIViewRoot page = pages == null || faces.isPostback() ? null : pages.poll();
            return page == null ? super.createView(faces, viewId) : page;
        }

        @Override
        public void buildView(FacesContext faces, UIViewRoot page) throws IOException {
            if (page.getAttributes().get(BUILT) instanceof Map<?, ?> ways) {
                ways.forEach((name, value) -> faces.getAttributes().put(name, value));
                page.setLocale(faces.getApplication().evaluateExpressionGet(faces, "#{shell.locale}", Locale.class));
            } else {
                super.buildView(faces, page);
            }
        }

        @Override
        public void renderView(FacesContext faces, UIViewRoot page) throws IOException {
            super.renderView(faces, page);
            boolean again = page.getAttributes().containsKey(BUILT);
            if (keepsNothing(page) && (again || !faces.isPostback() && onlyRead(page))) {
                if (!again) {
                    page.getAttributes().put(BUILT, ways(faces));
                }
                idle.computeIfAbsent(page.getViewId(), id -> new ArrayBlockingQueue<>(KEPT_OF_EACH))
                        .offer(page);
            }
        }
    }

    private final class Noticed extends ViewMetadata {
        private final ViewMetadata metadata;

        Noticed(ViewMetadata metadata) {
            this.metadata = metadata;
        }

        @Override
        public String getViewId() {
            return metadata.getViewId();
        }

        @Override
        public UIViewRoot createMetadataView(FacesContext faces) {
            UIViewRoot page = metadata.createMetadataView(faces);
            boolean found = !faces.getResponseComplete();
            if (found && !hasMetadata(page)) {
                withoutMetadata.add(getViewId());
            }
            return page;
        }
    }

    /** What f:view told the request while the page was built, to be told again. */
    private static Map<Object, Object> ways(FacesContext faces) {
        Map<Object, Object> ways = new HashMap<>();
        for (String name : List.of("facelets.ContentType", "facelets.Encoding")) {
            Object value = faces.getAttributes().get(name);
            if (value != null) {
                ways.put(name, value);
            }
        }
        return ways;
    }

    /** A bean of the view's scope belongs to one view alone. */
    private static boolean keepsNothing(UIViewRoot page) {
        Map<String, Object> view = page.getViewMap(false);
        return page.isTransient() && (view == null || view.isEmpty());
    }

    private static boolean onlyRead(UIComponent component) {
        if (component instanceof EditableValueHolder
                || component instanceof ActionSource
                || component instanceof UIForm) {
            return false;
        }
        Iterator<UIComponent> inside = component.getFacetsAndChildren();
        while (inside.hasNext()) {
            if (!onlyRead(inside.next())) {
                return false;
            }
        }
        return true;
    }
}
