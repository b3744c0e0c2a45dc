package eu.dfence.register.fence.fault.rule10.orders;

class Millis {
    long now = System.currentTimeMillis();
}
