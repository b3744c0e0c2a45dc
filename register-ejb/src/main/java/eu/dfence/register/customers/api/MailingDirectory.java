package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.Collection;
import java.util.List;

/** What mailing lists ask of customers, inside one transaction and without a role. One statement per question. */
public interface MailingDirectory {
    /** Those in the filter, by name. A list is chosen by filters, never by what was typed to find somebody. */
    List<SubjectId> chosen(CustomerFilter filter, int most);

    /** By name; a subject that is no customer any more is absent. */
    List<Addressee> addressees(Collection<SubjectId> subjects);
}
