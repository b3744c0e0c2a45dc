package eu.dfence.register.fence.fault.rule16.orders;

class NamesClass {
    Object out() throws ReflectiveOperationException {
        return Class.forName("java.net.Socket");
    }
}
