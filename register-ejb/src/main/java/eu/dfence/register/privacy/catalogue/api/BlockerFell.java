package eu.dfence.register.privacy.catalogue.api;

/**
 * Something that kept a person's data from erasure has ended: an invoice is settled, a collection case closed, a dispute
 * over. Fired by the module whose {@link ErasureBlocker} it was, in its own transaction; others may still stand, so whoever
 * hears it asks the holders again before anything goes.
 */
public record BlockerFell(SubjectId subject) {}
