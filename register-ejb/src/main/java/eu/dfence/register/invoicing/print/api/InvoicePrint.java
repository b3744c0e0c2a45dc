package eu.dfence.register.invoicing.print.api;

/** Draws an invoice. Safe for any number of threads; keeps nothing and asks nobody. */
public interface InvoicePrint {
    /**
     * The invoice as a PDF that is PDF/A-3a and PDF/UA-1 at once. The same page always gives the same bytes. A character
     * the typeface does not have is printed as U+FFFD; nothing that stands on the page is refused for its text.
     *
     * @throws IllegalArgumentException when the digits of the bank barcode are not 54, or the QR payload is over 331 bytes
     */
    byte[] draw(InvoicePage page);
}
