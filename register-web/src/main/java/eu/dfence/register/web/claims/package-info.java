/** Screens of claims: what goes on about an invoice, and the cases of collection. */
package eu.dfence.register.web.claims;
