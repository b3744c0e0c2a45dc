package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.LetterTemplateDesk;
import eu.dfence.register.privacy.letters.api.TemplateCard;
import eu.dfence.register.privacy.letters.api.TemplateFault;
import eu.dfence.register.privacy.letters.api.TemplateRow;
import eu.dfence.register.privacy.letters.api.TemplateSaving;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

@Stateless
@Local(LetterTemplateDesk.class)
public class LetterTemplateDeskBean implements LetterTemplateDesk {
    @Inject
    Wordings wordings;

    @Inject
    Histories histories;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.AUDITOR})
    public List<TemplateRow> list() {
        List<TemplateRow> changed = wordings.newest();
        return Stream.of(LetterKind.values())
                .flatMap(kind -> Stream.of(LetterLanguage.values()).map(language -> row(changed, kind, language.tag())))
                .toList();
    }

    private static TemplateRow row(List<TemplateRow> changed, LetterKind kind, String language) {
        return changed.stream()
                .filter(each -> each.kind() == kind && each.language().equals(language))
                .findFirst()
                .orElse(new TemplateRow(kind, language, 0, null));
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.AUDITOR})
    public TemplateCard template(LetterKind kind, LetterLanguage language, Integer number) {
        return histories.card(kind, language, number, LocalDate.now(clock));
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.AUDITOR})
    public List<TemplateFault> check(LetterKind kind, LetterLanguage language, String body) {
        return Template.read(kind, body).faults();
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.AUDITOR})
    public byte[] preview(LetterKind kind, LetterLanguage language, String body) {
        Template template = Template.read(kind, body);
        if (!template.faults().isEmpty()) throw new RegisterException("letters.refused.faults");
        return new Preview(wordings, language, LocalDate.now(clock)).of(template, body);
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public TemplateSaving save(
            LetterKind kind, LetterLanguage language, int basedOn, LocalDate validFrom, String body) {
        if (validFrom.isBefore(LocalDate.now(clock))) throw new RegisterException("letters.refused.past");
        List<TemplateFault> faults = Template.read(kind, body).faults();
        if (!faults.isEmpty()) return new TemplateSaving.Faulty(faults);
        List<StoredTemplate> versions = wordings.versions(kind, language);
        int newest = versions.isEmpty() ? 0 : versions.get(0).wording().number();
        if (newest != basedOn) return new TemplateSaving.Stale();
        wordings.add(new StoredTemplate(kind, language, newest + 1, validFrom, body, me.accountId(), clock.instant()));
        return new TemplateSaving.Stored(newest + 1);
    }
}
