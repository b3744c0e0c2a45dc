package eu.dfence.register.privacy.catalogue.api;

/**
 * Rows of the person are about to go (GDPR Art. 17): told in the erasure's own transaction before the first of them does, so that
 * whoever must keep something that leads to nobody can still read them. Told again each time further rows go.
 */
public record PersonErased(SubjectId subject) {}
