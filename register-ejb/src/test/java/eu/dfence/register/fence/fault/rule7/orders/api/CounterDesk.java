package eu.dfence.register.fence.fault.rule7.orders.api;

public interface CounterDesk {}
