package eu.dfence.register.privacy.catalogue.api;

/**
 * One column and its classification: exactly one of the two is given.
 *
 * @param personal the declaration, or null when not personal
 * @param notPersonal why it is no personal data, or null when it is
 */
public record ClassifiedColumn(String table, String column, PersonalData personal, String notPersonal) {}
