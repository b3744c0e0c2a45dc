package eu.dfence.register.web.orders;

import eu.dfence.register.privacy.catalogue.api.SubjectId;

/** A person who may order for the organisation. */
public record OrdererChoice(SubjectId id, String name, boolean chosen) {}
