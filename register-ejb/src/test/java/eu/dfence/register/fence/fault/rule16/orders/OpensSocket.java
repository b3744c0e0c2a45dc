package eu.dfence.register.fence.fault.rule16.orders;

import java.io.IOException;
import java.net.Socket;

class OpensSocket {
    Socket socket() throws IOException {
        return new Socket("partner.example", 443);
    }
}
