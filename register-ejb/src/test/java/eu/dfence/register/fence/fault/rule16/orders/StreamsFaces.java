package eu.dfence.register.fence.fault.rule16.orders;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

class StreamsFaces {
    void out(FacesContext context, byte[] list) throws IOException {
        context.getResponseStream().write(list);
    }
}
