package eu.dfence.register.outreach.api;

import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * The file of a mailing, which the register does not keep: CSV in UTF-8 with a byte order mark, fields apart by
 * semicolons, as a Finnish Excel reads it.
 *
 * @param subjects those who stand in it
 */
public record MailingFile(byte[] csv, String sha256, List<SubjectId> subjects) implements Shown, Serializable {
    @Override
    public Collection<SubjectId> subjectsShown() {
        return subjects;
    }
}
