/** Street floor of privacy.report: who makes the copy of everything held of a person. */
package eu.dfence.register.privacy.report.api;
