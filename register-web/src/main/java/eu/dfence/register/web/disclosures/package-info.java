/** Screens of the partners that get or handle personal data. Asks at the partner desk only. */
package eu.dfence.register.web.disclosures;
