package eu.dfence.register.privacy.letters;

/** Text that becomes XHTML. Everything that is not an element of this class is escaped. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    Markup open(String element) {
        out.append('<').append(element).append('>');
        return this;
    }

    /** @param value escaped */
    Markup open(String element, String attribute, String value) {
        out.append('<').append(element).append(' ').append(attribute).append("=\"");
        text(value);
        out.append("\">");
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** Printable and escaped; in the text of an element a line break stays one. */
    Markup text(String raw) {
        String printable = Glyphs.printable(raw);
        for (int i = 0; i < printable.length(); i++) {
            escape(printable.charAt(i));
        }
        return this;
    }

    Markup rows(String raw) {
        String[] rows = raw.strip().split("\\R", -1);
        for (int i = 0; i < rows.length; i++) {
            if (i > 0) out.append("<br/>");
            text(rows[i]);
        }
        return this;
    }

    private void escape(char character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\n' -> out.append(' ');
            default -> out.append(character);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
