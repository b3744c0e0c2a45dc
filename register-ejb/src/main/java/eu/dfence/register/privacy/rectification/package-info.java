/**
 * Carries out the corrections a person was granted, and tells everybody who gave or got the wrong value, in Finnish,
 * Swedish or English.
 *
 * <p>Shows {@code RectificationDesk}, and {@code RestrictionLetterDesk} for the letter before a restriction is lifted. Asks customers to correct, requests what was granted, and every module that lets
 * data out who got it, none of them known by name. Looks at shared, the catalogue, staff, access, customers, letters and
 * requests; a notice or letter leaves through the gate of privacy.disclosures. Law: GDPR Art. 16, 18(3), 19; notice ..R-86.
 */
package eu.dfence.register.privacy.rectification;
