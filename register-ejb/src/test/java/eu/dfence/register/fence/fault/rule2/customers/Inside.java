package eu.dfence.register.fence.fault.rule2.customers;

public class Inside {}
