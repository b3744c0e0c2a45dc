package eu.dfence.register.web.shell;

import static eu.dfence.register.web.shell.FacesFixture.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.web.shell.FacesFixture.Language;
import eu.dfence.register.web.shell.FacesFixture.Languages;
import eu.dfence.register.web.shell.FacesFixture.Request;
import eu.dfence.register.web.shell.FacesFixture.View;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.view.ViewDeclarationLanguage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BuiltPagesTest {
    private static final String PAGE = "/customers/list.xhtml";

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
}
