package eu.dfence.register.fence.fault.rule16.orders;

import java.beans.Expression;

class Expresses {
    Object out(Object list) throws Exception {
        return new Expression(list, "out", new Object[0]).getValue();
    }
}
