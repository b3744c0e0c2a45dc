package eu.dfence.register.fence.fault.rule16.orders;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

class SavesDocument {
    void out(PDDocument document) throws IOException {
        document.save("list.pdf");
    }
}
