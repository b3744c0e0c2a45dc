package eu.dfence.register.privacy.ledger.api;

import java.time.Instant;

/**
 * One erasure, or one thing forbidden, lifted, withdrawn or revoked, without a name.
 *
 * @param number 1, 2, 3 and on
 * @param person pseudonym of the subject's or the account's id
 * @param plan SHA-256 of what was carried out, or what was forbidden, lifted, withdrawn or revoked
 * @param previous hash of the line before, sixty-four noughts before the first
 * @param hash of all that stands before it in the line
 */
public record LedgerLine(long number, Instant at, String person, String plan, String previous, String hash) {}
