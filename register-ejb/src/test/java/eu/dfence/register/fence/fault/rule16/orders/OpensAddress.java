package eu.dfence.register.fence.fault.rule16.orders;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

class OpensAddress {
    InputStream out(String list) throws IOException {
        return URI.create("https://example.com/" + list).toURL().openStream();
    }
}
