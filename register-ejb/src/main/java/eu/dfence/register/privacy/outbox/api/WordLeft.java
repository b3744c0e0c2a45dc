package eu.dfence.register.privacy.outbox.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.List;
import java.util.function.Function;

/** Where the person is told what went later (domain reference 5.3); asked by erasure, inside its transaction and without a role. */
public interface WordLeft {
    /**
     * Kept until the last of it has gone.
     *
     * @param where an address or number the person gave for this, up to 500 characters; blank keeps nothing
     * @param language fi, sv or en
     * @throws eu.dfence.register.shared.api.RegisterException {@code outbox.refused.where} when it is longer
     */
    void keep(SubjectId subject, String where, String language);

    /**
     * Becomes a letter to whoever left word; nothing when nobody did.
     *
     * @param what has gone, in the language asked for; none makes no letter
     * @param last whether nothing is left, so that where to tell goes with this letter
     */
    void gone(SubjectId subject, Function<String, List<String>> what, boolean last);
}
