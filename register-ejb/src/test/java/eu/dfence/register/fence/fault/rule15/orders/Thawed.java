package eu.dfence.register.fence.fault.rule15.orders;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

class Thawed {
    Object thaw(InputStream in) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(in).readObject();
    }
}
