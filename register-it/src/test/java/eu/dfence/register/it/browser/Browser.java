package eu.dfence.register.it.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import eu.dfence.register.launcher.Register;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Chromium for one test class: {@code @RegisterExtension static final Browser browser = new Browser();}. After each test
 * it looks at what the pages said: an error in the console, a breach of the content security policy or an answer of 500
 * and above fails the test.
 */
public final class Browser implements AfterEachCallback {
    private static final List<String> CHROMIUM = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");

    private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

    /** Milliseconds until what is waited for counts as missing, on a machine that builds something else besides. */
    private static final double PATIENCE = 10_000;

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    private final List<Screen> screens = new ArrayList<>();

    /** A window of somebody who has not signed in. */
    public Screen stranger() {
        return open(new com.microsoft.playwright.Browser.NewContextOptions());
    }

    /** A window of that demo account, on the dashboard, or on the undertaking's page for whoever has none. */
    public Screen signedInAs(String userName) {
        Screen screen = stranger();
        screen.signIn(userName);
        return screen;
    }

    /**
     * A window of that demo account in the Finnish session of an earlier test, where there still is one: for tests of what
     * one does inside. It has no page open yet, or the dashboard.
     */
    public Screen atWork(String userName) {
        return atWork(userName, "fi");
    }

    /** The same, in a session that speaks that language. */
    public Screen atWork(String userName, String language) {
        Screen screen = stranger();
        List<Cookie> session = SESSIONS.get(userName + language);
        if (session == null || !screen.resumes(session, language)) {
            screen.signIn(userName);
            speak(screen, userName, language);
            SESSIONS.put(userName + language, screen.session());
        }
        return screen;
    }

    /** This session alone: who signs in anew is greeted in the account's own language. */
    private static void speak(Screen screen, String userName, String language) {
        if (language.equals(screen.language())) return;
        String own = Sql.one("select language from staff_account where user_name = '" + userName + "'");
        screen.page().locator(".lang [lang=" + language + "]").click();
        screen.page().waitForCondition(() -> language.equals(screen.language()));
        Sql.run("update staff_account set language = '" + own + "' where user_name = '" + userName + "'");
    }

    /** A window of somebody who has not signed in to a register of the test's own. */
    public Screen strangerOf(Register register) {
        return open(new com.microsoft.playwright.Browser.NewContextOptions(), register);
    }

    /** A window that differs: dark, narrow, another language. */
    public Screen open(com.microsoft.playwright.Browser.NewContextOptions options) {
        return open(options, RunningRegister.get());
    }

    private Screen open(com.microsoft.playwright.Browser.NewContextOptions options, Register register) {
        if (options.locale == null) {
            options.setLocale("fi-FI");
        }
        if (options.viewportSize == null) {
            options.setViewportSize(1440, 900);
        }
        BrowserContext context = chromium()
                .newContext(options.setTimezoneId("Europe/Helsinki")
                        .setBaseURL(register.address().toString()));
        Screen screen = new Screen(context);
        screens.add(screen);
        return screen;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (test.getExecutionException().isPresent()) {
                screens.forEach(screen -> screen.photograph(
                        "failed-" + test.getRequiredTestMethod().getName()));
            } else {
                screens.forEach(Screen::requireQuiet);
            }
        } finally {
            screens.forEach(Screen::close);
            screens.clear();
        }
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        }
        return chromium;
    }

    private static Path executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("REGISTER_CHROMIUM")), CHROMIUM.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium: install it (Debian: apt-get install chromium) or name it in REGISTER_CHROMIUM"));
    }
}
