package eu.dfence.register.fence.fault.rule16.orders;

import java.io.IOException;
import java.io.RandomAccessFile;

class WritesAnywhere {
    void out(byte[] list) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile("list.csv", "rw")) {
            file.write(list);
        }
    }
}
