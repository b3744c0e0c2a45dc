package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.TemplateCard;
import eu.dfence.register.privacy.letters.api.TemplateVersion;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What became of a text, version by version, and by whom. */
@Dependent
class Histories {
    @Inject
    Wordings wordings;

    @Inject
    StaffNames names;

    TemplateCard card(LetterKind kind, LetterLanguage language, Integer number, LocalDate today) {
        List<StoredTemplate> versions = wordings.versions(kind, language);
        int newest = versions.isEmpty() ? 0 : versions.get(0).wording().number();
        int shown = number == null ? newest : number;
        int inForce =
                wordings.inForce(kind, language, today).map(Wording::number).orElse(0);
        Map<UUID, String> who = names.of(
                versions.stream().map(StoredTemplate::changedBy).distinct().toList());
        return new TemplateCard(
                kind,
                language,
                shown,
                newest,
                body(kind, language, versions, shown),
                inForce == 0,
                versions.stream().map(each -> version(each, who, inForce)).toList());
    }

    private static String body(LetterKind kind, LetterLanguage language, List<StoredTemplate> versions, int number) {
        if (number == 0) return Shipped.text(kind, language).map(Wording::body).orElse("");
        return versions.stream()
                .map(StoredTemplate::wording)
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new RegisterException("letters.unknown"))
                .body();
    }

    private static TemplateVersion version(StoredTemplate each, Map<UUID, String> who, int inForce) {
        Wording wording = each.wording();
        return new TemplateVersion(
                wording.number(),
                each.validFrom(),
                who.get(each.changedBy()),
                each.changedAt(),
                wording.sha256(),
                wording.number() == inForce);
    }
}
