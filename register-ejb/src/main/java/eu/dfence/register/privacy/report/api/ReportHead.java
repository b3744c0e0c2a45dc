package eu.dfence.register.privacy.report.api;

import java.time.LocalDate;

/**
 * What stands at the top of a report.
 *
 * @param number of the request it answers
 * @param language fi, en or sv
 * @param person whose data it is, as the person is addressed
 */
public record ReportHead(String number, String language, LocalDate madeOn, String person) {}
