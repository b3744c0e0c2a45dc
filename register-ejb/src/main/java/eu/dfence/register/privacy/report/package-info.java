/**
 * What the register holds of a person, gathered from every holder and written down: for the person (a paper), and for
 * machines (JSON, CSV; docs/access-report.md).
 *
 * <p>Shows {@link eu.dfence.register.privacy.report.api.AccessReports}, asked by modules that answer for who may have a
 * report. Looks at shared, privacy.catalogue, privacy.letters and privacy.retention; holders are asked through CDI and never known by name.
 * What names somebody else is left out. Law: GDPR Art. 15, 20; CJEU C-154/21 (recipients by name), C-579/21 (dates and
 * purposes of looks, nobody's name); notice.
 */
package eu.dfence.register.privacy.report;
