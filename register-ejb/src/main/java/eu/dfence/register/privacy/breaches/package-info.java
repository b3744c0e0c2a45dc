/**
 * Personal data breaches: the register of every one, the 72-hour clock, the assessment and its decisions, and the reports
 * to the Ombudsman.
 *
 * <p>Shows {@code BreachDesk}, and {@code AffectedDesk} for who was affected: by looks of the access log, by a list that
 * left, or by hand; {@code TellingDesk} writes to them. Looks at shared, banking (working days), privacy.catalogue, privacy.letters, staff, privacy.access,
 * customers (names and addresses) and privacy.disclosures (through whose gate each letter leaves). Law:
 * GDPR Art. 33, 34; Regulation (EEC, Euratom) 1182/71 Art. 2(2), 3; requirement R-98.
 */
package eu.dfence.register.privacy.breaches;
