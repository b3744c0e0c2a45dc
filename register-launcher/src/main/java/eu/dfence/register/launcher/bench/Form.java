package eu.dfence.register.launcher.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as a browser would send it: every field with what stands in it, and the one button that was pressed. */
final class Form {
    private static final Pattern TAG =
            Pattern.compile("<(input|select|textarea|button)\\b([^>]*)>|<option\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:=\"([^\"]*)\")?");

    private String action;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Form(String action) {
        this.action = action;
    }

    /** @param page HTML; @param id of the form */
    static Form in(String page, String id) {
        int at = page.indexOf("<form id=\"" + id + "\"");
        if (at < 0) {
            throw new IllegalStateException("no form " + id + " on the page: " + Page.shortened(page));
        }
        int end = page.indexOf("</form>", at);
        String html = page.substring(at, end < 0 ? page.length() : end);
        Form form = new Form(attributes(html.substring(5, html.indexOf('>'))).get("action"));
        form.read(html);
        return form;
    }

    private void read(String html) {
        Matcher tag = TAG.matcher(html);
        String select = null;
        while (tag.find()) {
            String name = tag.group(1);
            if (name == null) {
                Map<String, String> option = attributes(tag.group(3));
                if (select != null && (option.containsKey("selected") || !fields.containsKey(select))) {
                    with(select, option.getOrDefault("value", ""));
                }
                continue;
            }
            Map<String, String> attributes = attributes(tag.group(2));
            String field = attributes.get("name");
            select = null;
            if (field == null || attributes.containsKey("disabled")) {
                continue;
            }
            switch (name.toLowerCase(Locale.ROOT)) {
                case "select" -> select = field;
                case "textarea" -> and(field, unescaped(html.substring(tag.end(), html.indexOf('<', tag.end()))));
                case "input" -> input(field, attributes);
                default -> {}
            }
        }
    }

    private void input(String field, Map<String, String> attributes) {
        String type = attributes.getOrDefault("type", "text");
        boolean ticked = attributes.containsKey("checked");
        switch (type) {
            case "submit", "button", "image", "reset", "file" -> {}
            case "checkbox", "radio" -> {
                if (ticked) {
                    and(field, attributes.getOrDefault("value", "on"));
                }
            }
            default -> and(field, attributes.getOrDefault("value", ""));
        }
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            found.put(
                    attribute.group(1).toLowerCase(Locale.ROOT),
                    attribute.group(2) == null ? "" : unescaped(attribute.group(2)));
        }
        return found;
    }

    private static String unescaped(String html) {
        return html.indexOf('&') < 0
                ? html
                : html.replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&nbsp;", "\u00a0")
                        .replace("&amp;", "&");
    }

    /** The field with this value alone. */
    Form with(String field, String value) {
        return with(field, List.of(value));
    }

    /** A field that stands in every row of a table, with one value a row. */
    Form with(String field, List<String> values) {
        fields.put(field, new ArrayList<>(values));
        return this;
    }

    /** The same fields for another address, as a script sends them. */
    Form sentTo(String address) {
        action = address;
        return this;
    }

    private void and(String field, String value) {
        fields.computeIfAbsent(field, absent -> new ArrayList<>()).add(value);
    }

    String value(String field) {
        List<String> values = fields.get(field);
        return values == null ? null : values.get(0);
    }

    String action() {
        return action;
    }

    byte[] encoded() {
        StringBuilder body = new StringBuilder(512);
        fields.forEach((field, values) -> values.forEach(value -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(field, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return body.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
