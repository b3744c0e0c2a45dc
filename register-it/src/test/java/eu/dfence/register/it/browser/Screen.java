package eu.dfence.register.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import eu.dfence.register.it.Built;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One window of one person. */
public final class Screen {
    /** A colour on its way to another one is neither. */
    private static final String TRANSITIONS_ENDED = "() => Promise.allSettled(document.getAnimations()"
            + ".filter(each => each.effect.getComputedTiming().endTime !== Infinity).map(each => each.finished))";

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    Screen(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onResponse(this::look);
    }

    private void look(Response response) {
        int status = response.status();
        if (status >= 400 && !expected.contains(status)) {
            complaints.add(status + " " + response.request().method() + " " + response.url());
        }
    }

    public Page page() {
        return page;
    }

    /** Goes to a page of the register, such as {@code customers/list.xhtml}. */
    public Screen open(String address) {
        page.navigate(address);
        return this;
    }

    /** Signs in and goes on in the window's own language, whatever an earlier test made the account's. */
    public Screen signIn(String userName) {
        open("signin.xhtml");
        String language = language();
        enter(userName);
        Locator spoken = page.locator("button[name=screen-language][value=" + language + "]");
        if (!language().equals(language) && spoken.count() > 0) {
            spoken.click();
            assertThat(page.locator("html")).hasAttribute("lang", language);
        }
        return this;
    }

    /** Signs in on the page that is open. */
    Screen enter(String userName) {
        page.locator("#user").fill(userName);
        page.locator("#password").fill(Built.DEMO_PASSWORD);
        page.locator("main button[type=submit], main input[type=submit]")
                .first()
                .click();
        page.waitForURL(url -> !url.contains("signin.xhtml"));
        return this;
    }

    String language() {
        return page.locator("html").getAttribute("lang");
    }

    /** Whether that session still reaches the dashboard, in that language; if not, nothing of it is left in this window. */
    boolean resumes(List<Cookie> session, String language) {
        context.addCookies(session);
        APIResponse answer = context.request().get("index.xhtml");
        boolean there =
                !answer.url().contains("signin.xhtml") && answer.text().contains("<html lang=\"" + language + "\"");
        answer.dispose();
        if (!there) {
            context.clearCookies();
        }
        return there;
    }

    /** What a session lives by: its own cookie, and the one that binds it to its browser. */
    List<Cookie> session() {
        return page.context().cookies().stream()
                .filter(cookie -> !cookie.name.equals("side"))
                .toList();
    }

    /** This test asks for something that is answered with that status, and means it. */
    public Screen expecting(int status) {
        expected.add(status);
        return this;
    }

    /** Keeps the page as it stands as target/screenshots/NAME.png. */
    public Screen photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Built.screenshots().resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** axe finds nothing against WCAG 2.0 to 2.2, levels A and AA. It looks at the page in place and tells of faults only. */
    public Screen axe() {
        page.evaluate("scrollTo(0, 0)");
        page.evaluate(TRANSITIONS_ENDED);
        AxeRunOptions asked = new AxeRunOptions();
        asked.setResultTypes(List.of("violations"));
        List<Rule> violations = new AxeBuilder(page)
                .options(asked)
                .withTags(WCAG)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(Screen::told)).as(page.url()).isEmpty();
        return this;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }

    void requireQuiet() {
        assertThat(complaints).as("what the pages complained about").isEmpty();
    }

    void close() {
        context.close();
    }
}
