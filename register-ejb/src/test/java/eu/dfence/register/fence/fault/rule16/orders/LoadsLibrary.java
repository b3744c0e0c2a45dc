package eu.dfence.register.fence.fault.rule16.orders;

class LoadsLibrary {
    void out() {
        System.loadLibrary("curl");
    }
}
