package eu.dfence.register.fence.fault.rule3.orders;

public class Inside {}
