package eu.dfence.register.privacy.notice;

/** A page that needs nothing but its style: no script, no session, no picture. What is not an element of it is escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder(32768);

    /** The beginning up to and with what stands above everything. */
    Html(String language, String title, String skip) {
        raw("<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\"/>");
        raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        element("title", title);
        raw("<link rel=\"icon\" href=\"../assets/mark.svg\" type=\"image/svg+xml\"/>");
        raw("<link rel=\"stylesheet\" href=\"../assets/tokens.css\"/>");
        raw("<link rel=\"stylesheet\" href=\"../assets/notice.css\"/></head><body>");
        raw("<a class=\"skip\" href=\"#content\">").text(skip).raw("</a><header>");
    }

    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String said) {
        for (int i = 0; i < said.length(); i++) {
            switch (said.charAt(i)) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(said.charAt(i));
            }
        }
        return this;
    }

    Html element(String name, String said) {
        return raw("<" + name + ">").text(said).raw("</" + name + ">");
    }

    /** @param to an address beside the page */
    Html link(String to, String said) {
        return raw("<a href=\"").text(to).raw("\">").text(said).raw("</a>");
    }

    String end() {
        return out.append("</body></html>\n").toString();
    }
}
