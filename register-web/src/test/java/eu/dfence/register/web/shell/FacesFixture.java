package eu.dfence.register.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIOutput;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What of Faces the pages are given to and asked by, without a container. */
final class FacesFixture {
    static final ValueExpression QUESTION = new ValueExpression() {
        private static final long serialVersionUID = 1L;

        @Override
        public <T> T getValue(ELContext context) {
            return null;
        }

        @Override
        public void setValue(ELContext context, Object value) {}

        @Override
        public boolean isReadOnly(ELContext context) {
            return false;
        }

        @Override
        public Class<?> getType(ELContext context) {
            return String.class;
        }

        @Override
        public Class<?> getExpectedType() {
            return String.class;
        }

        @Override
        public String getExpressionString() {
            return "#{person.name}";
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    };

    private FacesFixture() {}

    /** Builds pages as the Facelets library does: a page says while it is built whether it keeps state. */
    static final class Language extends ViewDeclarationLanguageWrapper {
        int built;
        UIComponent own;
        boolean leaves;
        boolean leavesUnlessTransient;
        boolean stateful;
        boolean takesParameters;
        final List<UIComponent> inside = new ArrayList<>();
        final UIForm form = new UIForm();
        UIViewRoot restored;
        ViewDeclarationLanguage asked;

        Language() {
            super(null);
        }

        @Override
        public UIViewRoot createView(FacesContext faces, String viewId) {
            UIViewRoot page = new View();
            page.setViewId(viewId);
            return page;
        }

        @Override
        public UIViewRoot restoreView(FacesContext faces, String viewId) {
            restored = createView(faces, viewId);
            restored.setTransient(true);
            return restored;
        }

        @Override
        public void buildView(FacesContext faces, UIViewRoot page) {
            built++;
            ((View) page).inside.addAll(inside);
            ((View) page).inside.add(form);
            page.setTransient(!stateful);
            faces.getAttributes().put(page, true);
            faces.getAttributes().put("facelets.ContentType", "text/html");
            own = new UIOutput();
            ((View) page).resources.add(own);
            if (takesParameters) {
                ((View) page).inside.add(new UIViewParameter());
            }
        }

        /** As the library does: what it has not built in this request it has built before it is written. */
        @Override
        public void renderView(FacesContext faces, UIViewRoot page) throws IOException {
            if (!faces.getAttributes().containsKey(page)) asked.buildView(faces, page);
            ((View) page).resources.add(0, new UIOutput());
            if (leaves) {
                page.getViewMap(true).put("answer", "of one request");
            }
        }
    }

    /** Without the container's events around its map and locale. */
    static final class View extends UIViewRoot {
        final Map<String, Object> left = new HashMap<>();
        final List<UIComponent> inside = new ArrayList<>();
        final List<UIComponent> resources = new ArrayList<>();
        int mostResources;
        Locale locale;

        @Override
        public Map<String, Object> getViewMap(boolean create) {
            return left;
        }

        @Override
        public List<UIComponent> getComponentResources(FacesContext faces, String target) {
            mostResources = Math.max(mostResources, resources.size());
            return target.equals("head") ? resources : List.of();
        }

        @Override
        public void removeComponentResource(FacesContext faces, UIComponent resource, String target) {
            resources.remove(resource);
        }

        @Override
        public Iterator<UIComponent> getFacetsAndChildren() {
            return inside.iterator();
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public void setLocale(Locale locale) {
            this.locale = locale;
        }
    }

    static final class Languages extends ViewDeclarationLanguageFactory {
        final ViewDeclarationLanguage language;

        Languages(ViewDeclarationLanguage language) {
            super(null);
            this.language = language;
        }

        @Override
        public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
            return language;
        }
    }

    static final class Request extends FacesContextWrapper {
        private final Map<Object, Object> attributes = new HashMap<>();
        final boolean postback;
        String state = "stateless";
        boolean refused;
        boolean answered;
        UIViewRoot page;
        final Locale locale;

        Request(boolean postback, Locale locale) {
            super(null);
            this.postback = postback;
            this.locale = locale;
            setCurrentInstance(this);
        }

        static void none() {
            setCurrentInstance(null);
        }

        @Override
        public UIViewRoot getViewRoot() {
            return page;
        }

        @Override
        public void setViewRoot(UIViewRoot page) {
            this.page = page;
        }

        @Override
        public boolean isPostback() {
            return postback;
        }

        @Override
        public void validationFailed() {
            refused = true;
        }

        @Override
        public boolean isValidationFailed() {
            return refused;
        }

        @Override
        public boolean getResponseComplete() {
            return answered;
        }

        @Override
        public Map<Object, Object> getAttributes() {
            return attributes;
        }

        @Override
        public ExternalContext getExternalContext() {
            return new Outside(state);
        }

        @Override
        public Application getApplication() {
            return new ApplicationWrapper(null) {
                @Override
                @SuppressWarnings("unchecked")
                public <T> T evaluateExpressionGet(FacesContext faces, String expression, Class<? extends T> type) {
                    return (T) locale;
                }
            };
        }
    }

    @SuppressWarnings("unchecked")
    static final class Outside extends ExternalContextWrapper {
        final String state;

        Outside(String state) {
            super(null);
            this.state = state;
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            return Map.of("jakarta.faces.ViewState", state);
        }

        @Override
        public String getInitParameter(String name) {
            return null;
        }

        @Override
        public Map<String, Object> getApplicationMap() {
            return new HashMap<>();
        }
    }
}
