/**
 * Draws an invoice as it leaves the house: PDF/A-3a, which an archive can keep, and PDF/UA-1, which a screen reader can
 * read, at once.
 *
 * <p>Shows {@link eu.dfence.register.invoicing.print.api.InvoicePrint}. Looks at nobody: everything printed arrives as
 * values.
 *
 * <p>Law: contents of an invoice AVL 209 e §; bank barcode by Finance Finland's guide 5.3; payment QR EPC069-12, ISO/IEC 18004.
 *
 * <p>The two faces are cut from Source Sans 3 (SIL OFL, see NOTICE) by {@code src/fonts/cut.py}. They are
 * parsed once and shared by all threads; each document embeds the usual letters, packed once, and those it shows beside.
 * What that costs stands in docs/adr/0008 and 0034.
 */
package eu.dfence.register.invoicing.print;
