/** Screens of the privacy notice, and the page that everybody may read. */
package eu.dfence.register.web.notice;
