package eu.dfence.register.orders.api;

/** The stations of an order's life, in their order. */
public enum OrderStatus {
    /** Being written; binds nobody and has no invoice. */
    DRAFT,
    /** Ordered and invoiced; its lines no longer change. */
    CONFIRMED,
    /** Its invoice is paid in full. */
    SETTLED,
    /** Frozen with a hash and the last day it is kept. */
    ARCHIVED
}
