package eu.dfence.register.privacy.erasure.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that stays, as the person is told in the language of the request (domain reference 5.7).
 *
 * @param item what stays
 * @param facts why
 * @param provision by which law
 * @param erasedOn the first day on which it goes without a new request, or null when nobody knows
 */
public record Kept(String item, String facts, String provision, LocalDate erasedOn) implements Serializable {}
