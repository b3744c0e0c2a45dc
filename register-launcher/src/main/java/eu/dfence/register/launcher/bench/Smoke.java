package eu.dfence.register.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a register that IT installed lets a clerk in over TLS, opens a customer, and gives nothing away: signs in, opens
 * the customers and the first of them, looks at every header and cookie on the way.
 */
public final class Smoke {
    private static final Pattern CUSTOMER = Pattern.compile("href=\"([^\"]*/customers/card\\.xhtml\\?id=[^\"]+)\"");
    private static final Map<String, String> HEADERS = Map.of(
            "Strict-Transport-Security", "max-age=",
            "Content-Security-Policy", "default-src 'none'",
            "X-Content-Type-Options", "nosniff",
            "Cache-Control", "no-store");
    private static final List<String> FORBIDDEN = List.of("Server", "X-Powered-By");

    private static final int PATIENCE_SECONDS = 180;

    private final List<String> faults = new ArrayList<>();

    private Smoke() {}

    /** @param words address of the application, user name, file with the server's process id, port of administration */
    public static void main(String[] words) throws IOException, InterruptedException {
        Smoke smoke = new Smoke();
        URI base = URI.create(words[0]);
        smoke.awaitReady(base);
        smoke.walk(base, words[1], System.getenv("REGISTER_DEMO_PASSWORD"));
        smoke.listeners(Path.of(words[2]), Set.of(Integer.toString(base.getPort()), "local " + words[3]));
        smoke.faults.forEach(fault -> System.out.println("FAULT " + fault));
        System.out.println(
                smoke.faults.isEmpty() ? "signed in, opened a customer, nothing given away" : "not fit to serve");
        System.exit(smoke.faults.isEmpty() ? 0 : 1);
    }

    /** A domain says it has started before its applications have: only the application's own word counts. */
    private void awaitReady(URI base) throws InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            try (Wire wire = new Wire(base)) {
                if (wire.send("GET", "/health/ready", Map.of(), null).status() == 200) {
                    return;
                }
            } catch (UncheckedIOException notYet) {
                // The listener opens later.
            }
            Thread.sleep(1000);
        }
        faults.add("/health/ready did not answer 200 in " + PATIENCE_SECONDS + " s");
    }

    private void listeners(Path pidFile, Set<String> wanted) throws IOException {
        Set<String> open = Listeners.of(Long.parseLong(Files.readString(pidFile).strip()));
        expect(open.equals(wanted), "the server listens on " + open + ", not on " + wanted + " alone");
    }

    private void walk(URI base, String user, String password) {
        try (Clerk clerk = new Clerk(base)) {
            look(clerk.open("signin.xhtml"));
            look(clerk.signIn(user, password));
            Page list = clerk.open("customers/list.xhtml");
            look(list);
            Page card = clerk.open(list.first(CUSTOMER));
            look(card);
            expect(card.html().contains("@example.com"), "the customer's card shows no e-mail address");
            clerk.setCookies().forEach(this::cookie);
            errorPage(base);
        } catch (IllegalStateException e) {
            faults.add(e.getMessage());
        }
    }

    private void look(Page page) {
        HEADERS.forEach((name, value) -> {
            String sent = page.answer().header(name);
            expect(sent != null && sent.contains(value), page.path() + ": " + name + " is " + sent);
        });
        FORBIDDEN.forEach(name -> {
            String sent = page.answer().header(name);
            expect(sent == null || sent.isBlank() || sent.equals("-"), page.path() + ": " + name + " says " + sent);
        });
    }

    private void cookie(String cookie) {
        String name = cookie.substring(0, cookie.indexOf('='));
        for (String flag : List.of("Secure", "HttpOnly", "SameSite=Strict")) {
            expect(cookie.contains(flag), "cookie " + name + " is not " + flag);
        }
    }

    /** The container's own pages outside the application name neither product nor version. */
    private void errorPage(URI base) {
        try (Wire wire = new Wire(base)) {
            Wire.Answer answer = wire.send("GET", "/nothing-here", Map.of(), null);
            expect(answer.status() == 404, "/nothing-here answered " + answer.status());
            expect(!answer.text().contains("Payara"), "the container's error page names the product");
        }
    }

    private void expect(boolean held, String fault) {
        if (!held) {
            faults.add(fault);
        }
    }
}
