/**
 * Orders from the shops, the web service and resellers: products with dated prices and VAT classes, drafts, confirmation and archive.
 *
 * <p>Shows {@code orders.api}. Looks at shared, privacy.catalogue, staff, privacy.access and customers. Law: notice R-09,
 * VAT rates AVL 1501/1993 84-85 a §; claims against an order 728/2003 4 §.
 */
package eu.dfence.register.orders;
