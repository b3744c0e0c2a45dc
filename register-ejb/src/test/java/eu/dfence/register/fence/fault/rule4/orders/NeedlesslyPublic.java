package eu.dfence.register.fence.fault.rule4.orders;

public class NeedlesslyPublic {}
