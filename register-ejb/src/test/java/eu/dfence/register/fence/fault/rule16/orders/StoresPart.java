package eu.dfence.register.fence.fault.rule16.orders;

import jakarta.servlet.http.Part;
import java.io.IOException;

class StoresPart {
    void out(Part part) throws IOException {
        part.write("list.csv");
    }
}
