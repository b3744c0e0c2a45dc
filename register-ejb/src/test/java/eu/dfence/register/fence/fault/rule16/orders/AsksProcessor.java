package eu.dfence.register.fence.fault.rule16.orders;

import jakarta.el.ELProcessor;

class AsksProcessor {
    Object out(String list) {
        return new ELProcessor().eval(list);
    }
}
