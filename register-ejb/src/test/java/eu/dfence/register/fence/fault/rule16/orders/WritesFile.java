package eu.dfence.register.fence.fault.rule16.orders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class WritesFile {
    void out(byte[] list) throws IOException {
        Files.write(Path.of("list.csv"), list);
    }
}
