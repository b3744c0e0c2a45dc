package eu.dfence.register.privacy.access.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.List;

/** Where a person's prohibitions are read, set and lifted. Effective with the next output. */
public interface ProhibitionDesk {
    List<Prohibition> prohibitions(SubjectId subject);

    /** Setting what is already in force changes nothing. */
    void set(SubjectId subject, Prohibition.Kind kind, Channel channel);

    void lift(SubjectId subject, Prohibition.Kind kind);
}
