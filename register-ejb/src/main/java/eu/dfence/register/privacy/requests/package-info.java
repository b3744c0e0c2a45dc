/**
 * What data subjects ask for: each request from receipt to answer, the one-month clock, identity, decisions.
 *
 * <p>Shows {@code RequestDesk} and {@code AnswerDesk}; answers rectification and erasure what was asked of them. Looks at shared, privacy.catalogue, privacy.letters,
 * privacy.report, banking (working days), staff, privacy.access, privacy.disclosures (the gate) and customers (names and addresses of letters). Law: GDPR Art. 7(3), 12, 15-22; Regulation (EEC, Euratom) 1182/71 Art. 3; notice,
 * R-77..R-93.
 */
package eu.dfence.register.privacy.requests;
