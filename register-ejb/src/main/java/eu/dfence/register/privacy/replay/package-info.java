/**
 * What was forbidden, lifted, withdrawn and revoked outlives the database: each leaves a line in the safe before it is committed, and a backup
 * that comes back has it done again before anybody works. Before erasures are done again, so that what an erased person forbade survives too.
 *
 * <p>Shows nothing but, in readiness, the numbers of lines that could not be done. Hears {@code ProhibitionChanged}, {@code ConsentWithdrawn} and
 * {@code UndertakingsRevoked}; looks at shared, privacy.catalogue, staff, privacy.access, privacy.consent, privacy.ledger and customers (whom a pseudonym means). Law: GDPR Art. 7(3), 18, 21(3), 32(1)(b)-(c).
 */
package eu.dfence.register.privacy.replay;
