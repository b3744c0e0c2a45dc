package eu.dfence.register.privacy.report;

import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The report as JSON (RFC 8259), version 1 of docs/access-report.md. */
final class JsonText {
    private final Gathered gathered;
    private final Words words;
    private final KeptWords kept;
    private final StringBuilder out = new StringBuilder(65536);

    JsonText(Gathered gathered, Words words) {
        this.gathered = gathered;
        this.words = words;
        this.kept = new KeptWords(gathered.periods(), words);
    }

    byte[] bytes() {
        out.append("{\"format\":\"register.access-report\",\"version\":1");
        field("kind", gathered.portable() ? "PORTABILITY" : "ACCESS");
        field("request", gathered.head().number());
        field("made_on", gathered.head().madeOn());
        field("language", gathered.head().language());
        field("subject", gathered.subject());
        raw("withheld", gathered.withheld());
        list("purposes", used(), this::purpose);
        list("retention", clocks(), this::clock);
        list("data", gathered.values(), this::value);
        if (!gathered.portable()) list("recipients", gathered.recipients(), this::recipient);
        return out.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<Purpose> used() {
        return gathered.values().stream()
                .flatMap(value -> value.purposes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<RetentionClock> clocks() {
        return gathered.values().stream()
                .map(Value::clock)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private void purpose(Purpose purpose) {
        first("key", purpose);
        field("text", words.text("purpose." + purpose));
        field("legal_basis", words.text("basis." + purpose));
    }

    private void clock(RetentionClock clock) {
        first("key", clock);
        field("text", kept.said(clock));
    }

    private void value(Value value) {
        first("category", value.holding().category());
        field("table", value.holding().table());
        raw("row", value.row());
        field("column", value.holding().column());
        field("label", words.label(value.holding()));
        field("value", value.withheld() ? null : value.holding().value());
        raw("withheld", value.withheld());
        field("source", value.holding().source());
        field("obtained_on", value.holding().obtainedOn());
        raw("provided_by_person", value.holding().providedByPerson());
        names("purposes", value.purposes());
        field("retention", value.clock());
    }

    private void recipient(Recipient recipient) {
        first("name", recipient.name());
        field("on", recipient.on());
        field("purpose", recipient.purpose());
        names("categories", recipient.categories());
    }

    private <T> void list(String name, Collection<T> values, Consumer<T> write) {
        out.append(",\"").append(name).append("\":[");
        String comma = "";
        for (T each : values) {
            out.append(comma).append("\n{");
            write.accept(each);
            out.append('}');
            comma = ",";
        }
        out.append(']');
    }

    private void names(String name, Collection<?> values) {
        raw(name, values.stream().map(each -> "\"" + each + "\"").sorted().collect(Collectors.joining(",", "[", "]")));
    }

    private void first(String name, Object value) {
        out.append('"').append(name).append("\":");
        text(value);
    }

    private void field(String name, Object value) {
        out.append(',');
        first(name, value);
    }

    private void raw(String name, Object value) {
        out.append(",\"").append(name).append("\":").append(value);
    }

    private void text(Object value) {
        if (value == null) {
            out.append("null");
            return;
        }
        out.append('"');
        value.toString().chars().forEach(this::escaped);
        out.append('"');
    }

    private void escaped(int character) {
        if (character == '"' || character == '\\') {
            out.append('\\').append((char) character);
        } else if (character < ' '
                || character == '\u2028'
                || character == '\u2029'
                || Character.isSurrogate((char) character)) {
            out.append("\\u%04x".formatted(character));
        } else {
            out.append((char) character);
        }
    }
}
