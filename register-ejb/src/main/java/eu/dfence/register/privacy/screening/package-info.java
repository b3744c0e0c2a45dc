/**
 * Whether a processing needs a data protection impact assessment: the questions of the law and of the supervisory
 * authorities, the outcome with its reasons and the privacy officer's advice, version by version.
 *
 * <p>Shows {@code ScreeningDesk}. Looks at shared, privacy.catalogue and staff. Law: GDPR Art. 35(1)-(4); the nine criteria of
 * WP248 rev.01; requirement R-99.
 */
package eu.dfence.register.privacy.screening;
