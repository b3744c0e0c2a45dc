package eu.dfence.register.fence.fault.rule6.orders.api;

public interface DefaultDesk {
    /** A default method goes round the bean and its role. */
    default void around() {}

    void through();
}
