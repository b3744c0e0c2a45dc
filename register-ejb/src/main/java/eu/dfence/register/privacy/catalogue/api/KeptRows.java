package eu.dfence.register.privacy.catalogue.api;

import java.util.List;

/** Which rows a law, or something still going on, keeps of somebody erased (GDPR Art. 17(3)). Without a role. */
public interface KeptRows {
    /** As a plan of today says; whatever tells of the person elsewhere should have gone. */
    List<KeptRow> kept(SubjectId subject);
}
