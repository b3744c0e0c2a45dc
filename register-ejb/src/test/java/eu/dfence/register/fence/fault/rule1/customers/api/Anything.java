package eu.dfence.register.fence.fault.rule1.customers.api;

public interface Anything {}
