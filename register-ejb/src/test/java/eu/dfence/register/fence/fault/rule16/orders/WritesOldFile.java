package eu.dfence.register.fence.fault.rule16.orders;

import java.io.FileOutputStream;
import java.io.IOException;

class WritesOldFile {
    void out(byte[] list) throws IOException {
        try (FileOutputStream file = new FileOutputStream("list.csv")) {
            file.write(list);
        }
    }
}
