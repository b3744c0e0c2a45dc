package eu.dfence.register.launcher.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies, follows redirects, sends forms. Counts every request; loads no static files. */
final class Clerk implements AutoCloseable {
    private static final int LONGEST_CHAIN = 6;

    private final URI base;
    private final Wire wire;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<String> setCookies = new ArrayList<>();
    private long requests;

    /** @param base address of the application, ending with a slash */
    Clerk(URI base) {
        this.base = base;
        this.wire = new Wire(base);
    }

    Page signIn(String user, String password) {
        Page page = open("signin.xhtml");
        Form form =
                page.form("enter").with("user", user).with("password", password).with("go", "");
        Page inside = send(form);
        if (inside.path().contains("signin")) {
            throw new IllegalStateException(user + " was not let in: " + Page.shortened(inside.html()));
        }
        return inside;
    }

    /** @param address relative to the application, or from the server's root */
    Page open(String address) {
        return follow("GET", address, null);
    }

    /** The customer list's own field: what is looked for travels by POST. */
    Page search(String text) {
        byte[] body = ("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII);
        return follow("POST", "customers/list.xhtml", body);
    }

    Page send(Form form) {
        return follow("POST", form.action(), form.encoded());
    }

    /** What the browser asked for itself, such as a document in a frame. */
    int fetch(String address) {
        return follow("GET", address, null).answer().body().length;
    }

    private Page follow(String method, String address, byte[] body) {
        String path = base.resolve(address).getRawPath() + query(base.resolve(address));
        Wire.Answer answer = once(method, path, body);
        for (int step = 0; answer.status() >= 301 && answer.status() <= 303; step++) {
            if (step == LONGEST_CHAIN) {
                throw new IllegalStateException("redirected in a circle at " + path);
            }
            URI next = base.resolve(path).resolve(answer.header("Location"));
            path = next.getRawPath() + query(next);
            answer = once("GET", path, null);
        }
        if (answer.status() != 200) {
            throw new IllegalStateException(
                    method + " " + path + " answered " + answer.status() + ": " + Page.shortened(answer.text()));
        }
        return new Page(path, answer);
    }

    private static String query(URI address) {
        return address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    }

    private Wire.Answer once(String method, String path, byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        headers.put("Accept-Language", "fi");
        if (!cookies.isEmpty()) {
            headers.put(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (body != null) {
            headers.put("Content-Type", "application/x-www-form-urlencoded");
            headers.put("Origin", base.getScheme() + "://" + base.getAuthority());
        }
        requests++;
        Wire.Answer answer = wire.send(method, path, headers, body);
        answer.headers().getOrDefault("Set-Cookie", List.of()).forEach(this::keep);
        return answer;
    }

    /** Secure cookies too: to a browser the loopback address is as good as TLS. */
    private void keep(String cookie) {
        setCookies.add(cookie);
        String pair = cookie.split(";")[0];
        int equals = pair.indexOf('=');
        if (cookie.contains("Max-Age=0") || equals + 1 == pair.length()) {
            cookies.remove(pair.substring(0, equals));
        } else {
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    /** Every cookie as the server set it. */
    List<String> setCookies() {
        return setCookies;
    }

    long requests() {
        return requests;
    }

    @Override
    public void close() {
        wire.close();
    }
}
