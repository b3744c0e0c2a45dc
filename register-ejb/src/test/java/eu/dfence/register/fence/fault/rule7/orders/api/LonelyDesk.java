package eu.dfence.register.fence.fault.rule7.orders.api;

/** Nobody stands behind it. */
public interface LonelyDesk {}
