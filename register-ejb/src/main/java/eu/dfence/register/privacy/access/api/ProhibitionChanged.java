package eu.dfence.register.privacy.access.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.LocalDate;

/**
 * A person forbade something, or lifted it; told in the same transaction.
 *
 * @param setOn the day it was said, or null when it was lifted
 */
public record ProhibitionChanged(SubjectId subject, Prohibition.Kind kind, LocalDate setOn) {}
