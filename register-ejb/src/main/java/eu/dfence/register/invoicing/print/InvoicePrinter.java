package eu.dfence.register.invoicing.print;

import eu.dfence.register.invoicing.print.api.InvoicePage;
import eu.dfence.register.invoicing.print.api.InvoicePrint;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class InvoicePrinter implements InvoicePrint {
    @Override
    public byte[] draw(InvoicePage page) {
        return new Drawing(page).bytes();
    }
}
