/**
 * Claims: invoices that are disputed, and those handed to a collection agency, until the matter ends.
 *
 * <p>Shows {@link eu.dfence.register.claims.api.DisputeDesk} and {@link eu.dfence.register.claims.api.CollectionDesk}.
 * Looks at invoicing (what is owed, and who holds an invoice back from erasure), privacy.disclosures (the agency is a partner,
 * and what it is told leaves through the gate), staff and below.
 *
 * <p>Law: laki saatavien perinnästä 513/1999 4 b, 4 c § (a disputed claim is not collected), laki velan vanhentumisesta
 * 728/2003 4, 5, 10 and 11 § (three years), GDPR Art. 17(3)(e) (what goes on holds erasure back), Art. 15(1)(c) (the agency is
 * a recipient).
 */
package eu.dfence.register.claims;
