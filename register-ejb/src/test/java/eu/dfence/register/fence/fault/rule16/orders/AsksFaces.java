package eu.dfence.register.fence.fault.rule16.orders;

import jakarta.faces.context.ExternalContext;
import java.io.IOException;

class AsksFaces {
    void out(ExternalContext context, byte[] list) throws IOException {
        context.getResponseOutputStream().write(list);
    }
}
