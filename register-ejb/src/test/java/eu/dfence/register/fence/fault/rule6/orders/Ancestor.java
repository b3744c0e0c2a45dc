package eu.dfence.register.fence.fault.rule6.orders;

class Ancestor {}
