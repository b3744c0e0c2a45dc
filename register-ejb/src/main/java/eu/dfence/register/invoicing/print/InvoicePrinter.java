package eu.dfence.register.invoicing.print;

import eu.dfence.register.invoicing.print.api.InvoicePage;
import eu.dfence.register.invoicing.print.api.InvoicePrint;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

@ApplicationScoped
class InvoicePrinter implements InvoicePrint {
    @Override
    public byte[] draw(InvoicePage page) {
        try {
            return new Drawing(page).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A file that stands in memory cannot be written", e);
        }
    }
}
