package eu.dfence.register.privacy.catalogue.api;

import java.time.LocalDate;

/** Where a row's values came from: the source as the notice names it, the day, and whether the person gave them. */
public record Origin(String source, LocalDate obtainedOn, boolean providedByPerson) {}
