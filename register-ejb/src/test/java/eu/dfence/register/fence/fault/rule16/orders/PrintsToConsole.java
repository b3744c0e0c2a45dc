package eu.dfence.register.fence.fault.rule16.orders;

class PrintsToConsole {
    void out(String list) {
        System.out.println(list);
    }
}
