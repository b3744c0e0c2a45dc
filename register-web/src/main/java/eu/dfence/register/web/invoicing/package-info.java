/** Screens of invoices and payments, and the printed page. Asks at the desks of invoicing. */
package eu.dfence.register.web.invoicing;
