package eu.dfence.register.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.component.UIComponent;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BuiltPagesTest {
    private static final String PAGE = "/customers/list.xhtml";

    private final Language language = new Language();
    private final ViewDeclarationLanguage pages =
            new BuiltPages(new Languages(language)).getViewDeclarationLanguage(PAGE);

    @AfterEach
    void leave() {
        Request.none();
    }

    @Test
    void a_page_without_state_is_built_once_for_one_request_after_the_other() throws IOException {
        UIViewRoot first = asked(false);
        UIViewRoot second = asked(false);
        UIViewRoot third = asked(false);

        assertThat(second).isSameAs(first);
        assertThat(third).isSameAs(first);
        assertThat(language.built).isEqualTo(1);
    }

    @Test
    void a_page_given_again_speaks_the_language_of_who_asks_and_says_its_content_type() throws IOException {
        asked(false);
        Request request = new Request(false, Locale.ENGLISH);
        UIViewRoot again = asked(request);

        assertThat(again.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(request.getAttributes()).containsEntry("facelets.ContentType", "text/html");
    }

    @Test
    void two_who_ask_at_once_get_two_views() throws IOException {
        asked(false);
        Request one = new Request(false, Locale.ENGLISH);
        Request other = new Request(false, Locale.ENGLISH);

        for (Request request : List.of(one, other)) {
            request.setViewRoot(pages.createView(request, PAGE));
            pages.buildView(request, request.getViewRoot());
        }
        assertThat(one.getViewRoot()).isNotSameAs(other.getViewRoot());
    }

    @Test
    void a_post_gets_a_view_of_its_own_which_nobody_sees_again() throws IOException {
        UIViewRoot read = asked(false);
        UIViewRoot posted = asked(true);

        assertThat(posted).isNotSameAs(read);
        assertThat(asked(false)).isSameAs(read);
        assertThat(asked(false)).isNotSameAs(posted);
    }

    @Test
    void a_view_in_which_something_of_its_request_was_left_is_given_to_nobody() throws IOException {
        language.leaves = true;
        asked(false);
        asked(false);

        assertThat(language.built).isEqualTo(2);
    }

    @Test
    void what_is_left_only_in_a_view_not_yet_known_to_be_transient_keeps_nobody_from_it() throws IOException {
        language.leavesUnlessTransient = true;
        asked(false);
        UIViewRoot second = asked(false);

        assertThat(asked(false)).isSameAs(second);
        assertThat(language.built).isEqualTo(2);
    }

    @Test
    void what_a_library_adds_while_a_page_is_written_does_not_pile_up_in_it() throws IOException {
        View page = null;
        for (int request = 0; request < 5; request++) {
            page = (View) asked(false);
        }
        assertThat(language.built).isEqualTo(1);
        assertThat(page.resources).containsExactly(language.own);
        assertThat(page.mostResources).isEqualTo(2);
    }

    @Test
    void a_page_that_keeps_state_is_built_for_each() throws IOException {
        language.stateful = true;
        asked(false);
        asked(false);

        assertThat(language.built).isEqualTo(2);
    }

    @Test
    void a_page_that_takes_parameters_into_its_components_is_built_for_each() throws IOException {
        language.takesParameters = true;
        asked(false);
        asked(false);

        assertThat(language.built).isEqualTo(2);
    }

    private UIViewRoot asked(boolean postback) throws IOException {
        return asked(new Request(postback, Locale.ENGLISH));
    }

    private UIViewRoot asked(Request request) throws IOException {
        UIViewRoot page = pages.createView(request, PAGE);
        if (language.leavesUnlessTransient && !page.isTransient()) {
            page.getViewMap(true).put("nonce", "of one request");
        }
        request.setViewRoot(page);
        pages.buildView(request, page);
        pages.renderView(request, request.getViewRoot());
        return request.getViewRoot();
    }

    /** Builds pages as the Facelets library does: a page says while it is built whether it keeps state. */
    private static final class Language extends ViewDeclarationLanguageWrapper {
        private int built;
        private UIComponent own;
        private boolean leaves;
        private boolean leavesUnlessTransient;
        private boolean stateful;
        private boolean takesParameters;

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
        public void buildView(FacesContext faces, UIViewRoot page) {
            built++;
            page.setTransient(!stateful);
            faces.getAttributes().put("facelets.ContentType", "text/html");
            own = new UIOutput();
            ((View) page).resources.add(own);
            if (takesParameters) {
                ((View) page).inside.add(new UIViewParameter());
            }
        }

        @Override
        public void renderView(FacesContext faces, UIViewRoot page) {
            ((View) page).resources.add(0, new UIOutput());
            if (leaves) {
                page.getViewMap(true).put("answer", "of one request");
            }
        }
    }

    /** Without the container's events around its map and locale. */
    private static final class View extends UIViewRoot {
        private final Map<String, Object> left = new HashMap<>();
        private final List<UIComponent> inside = new ArrayList<>();
        private final List<UIComponent> resources = new ArrayList<>();
        private int mostResources;
        private Locale locale;

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

    private static final class Languages extends ViewDeclarationLanguageFactory {
        private final ViewDeclarationLanguage language;

        Languages(ViewDeclarationLanguage language) {
            super(null);
            this.language = language;
        }

        @Override
        public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
            return language;
        }
    }

    private static final class Request extends FacesContextWrapper {
        private final Map<Object, Object> attributes = new HashMap<>();
        private final boolean postback;
        private UIViewRoot page;
        private final Locale locale;

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
        public Map<Object, Object> getAttributes() {
            return attributes;
        }

        @Override
        public ExternalContext getExternalContext() {
            return new Outside();
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
    private static final class Outside extends ExternalContextWrapper {
        Outside() {
            super(null);
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
