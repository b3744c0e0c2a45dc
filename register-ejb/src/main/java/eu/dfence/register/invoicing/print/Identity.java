package eu.dfence.register.invoicing.print;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a file says of itself. Everything comes from the invoice, so that the same invoice makes the same bytes. */
record Identity(String title, String author, String language, Instant createdAt) {
    /** First 64 bits by FNV-1a; PDFBox makes the trailer's ID of it. */
    long seed() {
        long hash = 0xcbf29ce484222325L;
        for (char character : (title + '\n' + author + '\n' + createdAt).toCharArray()) {
            hash = (hash ^ character) * 0x100000001b3L;
        }
        return hash;
    }

    String fill(String template) {
        return template.replace("{title}", escaped(title))
                .replace("{author}", escaped(author))
                .replace("{language}", language)
                .replace("{created}", createdAt.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static String escaped(String text) {
        return Printable.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;");
    }
}
