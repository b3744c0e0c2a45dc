package eu.dfence.register.fence.fault.rule16.orders;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class WritesAnswer {
    void out(HttpServletResponse response, byte[] list) throws IOException {
        response.getOutputStream().write(list);
    }
}
