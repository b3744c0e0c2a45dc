package eu.dfence.register.launcher.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clerk sees after a request and the redirects it led to. */
record Page(String path, Wire.Answer answer) {
    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'");

    private static final Pattern NEXT = Pattern.compile("<a\\b[^>]*rel=\"next\"[^>]*href=\"([^\"]+)\"");

    String html() {
        return answer.text();
    }

    Form form(String id) {
        Form form = Form.in(html(), id);
        Matcher nonce = NONCE.matcher(html());
        return nonce.find() ? form.with("primefaces.nonce", nonce.group(1)) : form;
    }

    /** Where the next page of a list is, or null on the last. */
    String next() {
        Matcher matcher = NEXT.matcher(html());
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : null;
    }

    String first(Pattern pattern) {
        Matcher matcher = pattern.matcher(html());
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not on " + path + ": " + shortened(html()));
        }
        return matcher.group(1).replace("&amp;", "&");
    }

    Page mustShow(String text) {
        if (!html().contains(text)) {
            throw new IllegalStateException(
                    "\"" + text + "\" is not on " + path + " (" + answer.status() + "): " + shortened(html()));
        }
        return this;
    }

    static String shortened(String html) {
        String text = html.replaceAll("(?s)<(script|style|head|symbol)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
        return text.substring(0, Math.min(text.length(), 600));
    }
}
