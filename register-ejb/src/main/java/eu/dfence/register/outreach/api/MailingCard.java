package eu.dfence.register.outreach.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * A mailing with whom it leaves out: as of now while the file is not made, as it was made from then on.
 *
 * @param goes how many go
 * @param reasons with how many each leaves out, in the order of {@link LeftOut}
 * @param leftOut by name, at most {@link #MOST}
 */
public record MailingCard(MailingRow mailing, int goes, List<Count> reasons, List<Absent> leftOut)
        implements Shown, Serializable {
    /** How many of those left out are named. */
    public static final int MOST = 100;

    public MailingCard {
        reasons = List.copyOf(reasons);
        leftOut = List.copyOf(leftOut);
    }

    /** How many a reason leaves out. */
    public record Count(LeftOut reason, int persons) implements Serializable {}

    /** Somebody left out. */
    @PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.MARKETING)
    public record Absent(SubjectId id, String name, LeftOut reason) implements Serializable {}

    public int without() {
        return mailing.chosen() - goes;
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return leftOut.stream().map(Absent::id).toList();
    }
}
