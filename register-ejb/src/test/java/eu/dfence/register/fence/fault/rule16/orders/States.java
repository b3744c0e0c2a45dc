package eu.dfence.register.fence.fault.rule16.orders;

import java.beans.Statement;

class States {
    void out(Object list) throws Exception {
        new Statement(list, "out", new Object[0]).execute();
    }
}
