package eu.dfence.register.invoicing.api;

/** The company's own details on its invoices. An issued invoice keeps what it was issued with. */
public interface SellerDesk {
    SellerBook book();

    /**
     * Writes the details that hold from a day on; those that begin on the same day are replaced.
     *
     * @param mark of the book the form was opened with
     * @throws eu.dfence.register.shared.api.RegisterException {@code invoicing.refused.seller-changed}, {@code .seller-past},
     *     {@code .seller-text}, {@code .seller-vat-number}, {@code .seller-bic}, {@code .seller-year-end},
     *     {@code customers.refused.email} and what the formats refuse
     */
    void write(long mark, SellerForm form);
}
