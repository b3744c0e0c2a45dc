package eu.dfence.register.fence.fault.rule16.orders;

import java.beans.XMLEncoder;
import java.io.OutputStream;

class Encodes {
    void out(OutputStream to, Object list) {
        try (XMLEncoder encoder = new XMLEncoder(to)) {
            encoder.writeObject(list);
        }
    }
}
