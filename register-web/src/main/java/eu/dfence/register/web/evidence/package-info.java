/** Screens of what the register can show of itself: the record of processing and the auditor's pack. */
package eu.dfence.register.web.evidence;
