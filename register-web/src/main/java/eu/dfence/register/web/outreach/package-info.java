/** Screens of the mailing lists: chosen from the customer list, made into a file, and what has left. */
package eu.dfence.register.web.outreach;
