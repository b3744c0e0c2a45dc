package eu.dfence.register.fence.fault.rule16.orders;

import java.io.IOException;

class StartsProcess {
    void out(String list) throws IOException {
        new ProcessBuilder("mail", list).start();
    }
}
