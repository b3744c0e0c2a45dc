package eu.dfence.register.privacy.access.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;

/**
 * A prohibition or a restriction of somebody was set or lifted. Synchronous and in the same transaction; what holds now
 * is asked of {@link Prohibitions}, once whoever keeps a copy has locked it.
 */
public record HoldsChanged(SubjectId subject) {}
