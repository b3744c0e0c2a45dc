package eu.dfence.register.web.evidence;

import eu.dfence.register.privacy.evidence.api.Check;
import eu.dfence.register.privacy.evidence.api.EvidenceDesk;
import eu.dfence.register.privacy.evidence.api.PackRow;
import eu.dfence.register.privacy.evidence.api.RecordDesk;
import eu.dfence.register.privacy.evidence.api.RecordPart;
import eu.dfence.register.privacy.evidence.api.RecordRow;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.web.shell.Formats;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** How the register stands at this moment, the record of processing, and the pack for the auditor. */
@Named("evidence")
@RequestScoped
public class EvidenceBacking {
    @EJB
    EvidenceDesk desk;

    @EJB
    RecordDesk records;

    private List<Check> checks;
    private List<RecordPart> missing;
    private List<RecordRow> versions;
    private List<PackRow> packs;
    private LetterLanguage language = LetterLanguage.FI;

    public List<Check> getChecks() {
        if (checks == null) {
            checks = desk.checks();
        }
        return checks;
    }

    /** A day as the reader writes it. */
    public String figures(Check check) {
        boolean day = check.looked() == Check.Looked.NOTICE && !"-".equals(check.figures());
        return day ? Formats.date(LocalDate.parse(check.figures())) : check.figures();
    }

    public String mark(Check.Mark mark) {
        return switch (mark) {
            case OK -> "ok";
            case LOOK -> "warn";
            case FAULT -> "danger";
        };
    }

    public String icon(Check.Mark mark) {
        return switch (mark) {
            case OK -> "check";
            case LOOK -> "eye";
            case FAULT -> "octagon-alert";
        };
    }

    /** Parts of the record that cannot be written; the same in every language but for what the house has to write. */
    public List<RecordPart> getMissing() {
        if (missing == null) {
            missing = records.missing(language);
        }
        return missing;
    }

    public List<RecordRow> getVersions() {
        if (versions == null) {
            versions = records.versions();
        }
        return versions;
    }

    public List<PackRow> getPacks() {
        if (packs == null) {
            packs = desk.packs();
        }
        return packs;
    }

    public String make() {
        records.make(language);
        return "/evidence/list.xhtml?faces-redirect=true";
    }

    public LetterLanguage[] getLanguages() {
        return LetterLanguage.values();
    }

    public LetterLanguage getLanguage() {
        return language;
    }

    public void setLanguage(LetterLanguage language) {
        this.language = language;
    }
}
