/** Screens of credit decisions: what speaks for it, what was decided and why, and the customer's own view. */
package eu.dfence.register.web.credit;
