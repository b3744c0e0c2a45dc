/**
 * Invoicing: an order's confirmation becomes an invoice with a gapless number, a reference and a printed document; its
 * payments settle it and then the order; a credit note takes back what it should not have charged.
 *
 * <p>Shows {@link eu.dfence.register.invoicing.api.InvoiceDesk}, {@link
 * eu.dfence.register.invoicing.api.CreditDesk}, {@link
 * eu.dfence.register.invoicing.api.PaymentDesk} and {@link eu.dfence.register.invoicing.api.SellerDesk} (the company's own
 * details), {@link
 * eu.dfence.register.invoicing.api.Receivables} (invoices as claims); asks {@link
 * eu.dfence.register.invoicing.api.InvoiceMatters} what goes on about them. Looks at orders (what was confirmed, what to settle), customers (where
 * the invoice goes), banking (references, bank days, barcode, QR), invoicing.print (the page), privacy.disclosures (the gate) and below.
 *
 * <p>Law: arvonlisäverolaki 1501/1993 209 e § (contents of an invoice), kirjanpitolaki 1336/1997 2:10 (retention),
 * velkakirjalaki 622/1947 5 § (due on a bank day).
 */
package eu.dfence.register.invoicing;
