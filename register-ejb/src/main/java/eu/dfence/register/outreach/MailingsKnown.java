package eu.dfence.register.outreach;

import eu.dfence.register.privacy.catalogue.api.ListMade;
import eu.dfence.register.privacy.catalogue.api.ListsKnown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which mailing lists left, and who went along. */
@ApplicationScoped
class MailingsKnown implements ListsKnown {
    @Inject
    Mailings mailings;

    @Override
    public List<ListMade> since(Instant moment) {
        return mailings.madeSince(moment).stream().map(Mailing::list).toList();
    }

    @Override
    public List<SubjectId> persons(UUID list) {
        return mailings.takenBy(list);
    }
}
