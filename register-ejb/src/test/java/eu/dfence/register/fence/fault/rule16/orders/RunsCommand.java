package eu.dfence.register.fence.fault.rule16.orders;

import java.io.IOException;

class RunsCommand {
    void out(String[] list) throws IOException {
        Runtime.getRuntime().exec(list);
    }
}
