package eu.dfence.register.orders.api;

/** Where a purchase came from: the company's shops, its web service or a reseller. */
public enum Channel {
    SHOP,
    WEB,
    RESELLER
}
