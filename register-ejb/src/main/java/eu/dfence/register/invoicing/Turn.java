package eu.dfence.register.invoicing;

/**
 * What is got under the lock of a number series: a number, and which state of the company's own details holds by then.
 *
 * @param company as {@link Sellers#MARK}
 */
record Turn(InvoiceNumber number, String company) {}
