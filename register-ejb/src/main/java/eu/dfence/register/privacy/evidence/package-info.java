/**
 * What the register can show of itself: the record of processing activities, version by version as bytes, and the auditor's pack, made in one
 * go of what every part answers at that moment and signed. Nothing in either is about a customer.
 *
 * <p>Shows {@code RecordDesk} and {@code EvidenceDesk}; keeps the certificates of the scanner. Looks at shared, privacy.catalogue, staff,
 * privacy.consent, privacy.disclosures, privacy.ledger, privacy.letters, privacy.notice, privacy.retention, privacy.scanner,
 * privacy.screening and privacy.vault. Law: GDPR Art. 5(2), 24, 30; requirement R-97.
 */
package eu.dfence.register.privacy.evidence;
