package eu.dfence.register.orders.api;

/** What the law taxes alike. The rates themselves are dated rows. */
public enum VatClass {
    /** AVL 84 §. */
    GENERAL,
    /** Food, and what else AVL 85 § names. */
    REDUCED_A,
    /** AVL 85 a §. */
    REDUCED_B,
    /** Taxed at nought or outside the tax. */
    ZERO
}
