package eu.dfence.register.fence.fault.rule16.orders;

import java.io.IOException;
import java.util.logging.FileHandler;

class LogsToFile {
    FileHandler out() throws IOException {
        return new FileHandler("list.log");
    }
}
