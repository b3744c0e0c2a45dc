package eu.dfence.register.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The company's own details as last read. Who asks brings the mark they bear now, and they are read again when it is another. */
@ApplicationScoped
class Company {
    @Inject
    Sellers sellers;

    private volatile Read last;

    private record Read(String mark, List<Seller> newestFirst) {}

    /**
     * @param mark as the database told it in this transaction
     * @throws eu.dfence.register.shared.api.RegisterException {@code invoicing.refused.no-seller}
     */
    Seller on(LocalDate day, String mark) {
        Read read = last;
        if (read == null || !read.mark().equals(mark)) {
            List<Seller> all = sellers.all();
            read = new Read(Sellers.signs(all), all);
            last = read;
        }
        return Sellers.on(read.newestFirst(), day);
    }
}
