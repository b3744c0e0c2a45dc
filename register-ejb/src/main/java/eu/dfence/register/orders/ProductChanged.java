package eu.dfence.register.orders;

/** The price list was written. */
record ProductChanged(String code) {}
