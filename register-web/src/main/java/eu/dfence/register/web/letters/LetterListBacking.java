package eu.dfence.register.web.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.LetterTemplateDesk;
import eu.dfence.register.privacy.letters.api.TemplateRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every text, and how far it has come in each language. */
@Named("letterList")
@RequestScoped
public class LetterListBacking {
    @EJB
    LetterTemplateDesk desk;

    private Map<LetterKind, List<TemplateRow>> rows;

    public record KindRow(LetterKind kind, List<TemplateRow> languages) {}

    public List<KindRow> getRows() {
        return byKind().entrySet().stream()
                .map(each -> new KindRow(each.getKey(), each.getValue()))
                .toList();
    }

    public LetterLanguage[] getLanguages() {
        return LetterLanguage.values();
    }

    /** Somebody must say who the controller is before the first letter. */
    public boolean isMissing() {
        return byKind().values().stream().flatMap(List::stream).anyMatch(TemplateRow::missing);
    }

    private Map<LetterKind, List<TemplateRow>> byKind() {
        if (rows == null) {
            rows = new LinkedHashMap<>();
            desk.list().forEach(each -> rows.merge(each.kind(), List.of(each), LetterListBacking::joined));
        }
        return rows;
    }

    private static List<TemplateRow> joined(List<TemplateRow> before, List<TemplateRow> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
