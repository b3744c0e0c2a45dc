package eu.dfence.register.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BuiltPagesTest {
    private static final String PAGE = "/customers/list.xhtml";

    private static final ValueExpression QUESTION = new ValueExpression() {
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

    private final Language language = new Language();
    private final ViewDeclarationLanguage pages =
            new BuiltPages(new Languages(language)).getViewDeclarationLanguage(PAGE);

    @BeforeEach
    void open() {
        language.asked = pages;
    }

    @AfterEach
    void leave() {
        Request.none();
    }

    @Test
    void a_page_without_state_is_built_once_for_one_request_after_the_other() throws IOException {
        UIViewRoot first = asked(false);
        UIViewRoot second = asked(false);
        UIViewRoot third = asked(false);

        assertThat(List.of(second, third)).containsOnly(first);
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
    void pages_built_for_two_who_asked_at_once_serve_both_again() throws IOException {
        Request one = new Request(false, Locale.ENGLISH);
        Request other = new Request(false, Locale.ENGLISH);
        for (Request request : List.of(one, other)) {
            request.setViewRoot(pages.createView(request, PAGE));
            pages.buildView(request, request.getViewRoot());
        }
        for (Request request : List.of(one, other)) {
            pages.renderView(request, request.getViewRoot());
        }
        for (int request = 0; request < 5; request++) {
            asked(false);
        }
        assertThat(language.built).isEqualTo(2);
    }

    @Test
    void a_page_that_was_posted_to_serves_again_with_nothing_of_what_was_typed() throws IOException {
        UIInput name = input(new UIInput());
        UIViewRoot read = asked(false);
        UIViewRoot posted = posted("Sanni Lehtimäki", name);

        assertThat(posted).isSameAs(read);
        assertThat(asked(false)).isSameAs(read);
        assertThat(language.built).isEqualTo(1);
        assertThat(name.getSubmittedValue()).isNull();
        assertThat(name.getLocalValue()).isNull();
        assertThat(name.isLocalValueSet()).isFalse();
        assertThat(name.isValid()).isTrue();
        assertThat(language.form.isSubmitted()).isFalse();
    }

    @Test
    void a_page_whose_post_led_elsewhere_serves_again_as_empty() throws IOException {
        UIInput name = input(new UIInput());
        UIViewRoot read = asked(false);
        Request post = new Request(true, Locale.ENGLISH);
        pages.restoreView(post, PAGE);
        name.setValue("Sanni Lehtimäki");
        post.answered = true;
        BuiltPages.carriedOut(post);

        assertThat(name.getLocalValue()).isNull();
        assertThat(asked(false)).isSameAs(read);
    }

    @Test
    void a_page_whose_post_was_refused_serves_nobody_for_the_click_still_waits_in_it() throws IOException {
        input(new UIInput());
        UIViewRoot read = asked(false);
        Request post = new Request(true, Locale.ENGLISH);
        post.setViewRoot(pages.restoreView(post, PAGE));
        BuiltPages.carriedOut(post);
        post.validationFailed();
        pages.renderView(post, post.getViewRoot());

        assertThat(post.getViewRoot()).isSameAs(read);
        assertThat(asked(false)).isNotSameAs(read);
    }

    @Test
    void a_page_whose_click_was_never_carried_out_serves_nobody() throws IOException {
        input(new UIInput());
        UIViewRoot read = asked(false);
        Request post = new Request(true, Locale.ENGLISH);
        post.setViewRoot(pages.restoreView(post, PAGE));
        pages.renderView(post, post.getViewRoot());

        assertThat(asked(false)).isNotSameAs(read);
    }

    @Test
    void a_page_with_an_input_that_may_keep_more_than_its_value_serves_no_post_and_nobody_after_one()
            throws IOException {
        input(new LibraryInput());
        UIViewRoot read = asked(false);
        UIViewRoot posted = posted("Sanni Lehtimäki", null);

        assertThat(posted).isNotSameAs(read);
        assertThat(asked(false)).isSameAs(read);
        assertThat(asked(false)).isSameAs(read);
    }

    @Test
    void an_input_whose_value_is_no_question_is_not_emptied_for_it_would_have_none() {
        UIInput literal = new UIInput();
        literal.setValue("asked nobody");
        View page = new View();
        page.inside.add(literal);

        assertThat(Emptied.possible(page)).isFalse();
    }

    @Test
    void a_post_that_names_a_state_is_left_to_the_library() throws IOException {
        asked(false);
        Request post = new Request(true, Locale.ENGLISH);
        post.state = "1234:5678";

        assertThat(pages.restoreView(post, PAGE)).isSameAs(language.restored);
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

    private UIInput input(UIInput input) {
        input.setValueExpression("value", QUESTION);
        language.inside.add(input);
        return input;
    }

    /** As the library does: without a page to restore it builds one. */
    private UIViewRoot posted(String typed, UIInput into) throws IOException {
        Request post = new Request(true, Locale.ENGLISH);
        post.setViewRoot(pages.restoreView(post, PAGE));
        if (post.getViewRoot() == language.restored) pages.buildView(post, language.restored);
        language.form.setSubmitted(true);
        if (into != null) {
            into.setSubmittedValue(typed);
            into.setValue(typed);
            into.setValid(false);
        }
        BuiltPages.carriedOut(post);
        pages.renderView(post, post.getViewRoot());
        return post.getViewRoot();
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

    private static final class LibraryInput extends UIInput {}

    /** Builds pages as the Facelets library does: a page says while it is built whether it keeps state. */
    private static final class Language extends ViewDeclarationLanguageWrapper {
        private int built;
        private UIComponent own;
        private boolean leaves;
        private boolean leavesUnlessTransient;
        private boolean stateful;
        private boolean takesParameters;
        private final List<UIComponent> inside = new ArrayList<>();
        private final UIForm form = new UIForm();
        private UIViewRoot restored;
        private ViewDeclarationLanguage asked;

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
        private String state = "stateless";
        private boolean refused;
        private boolean answered;
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
    private static final class Outside extends ExternalContextWrapper {
        private final String state;

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
