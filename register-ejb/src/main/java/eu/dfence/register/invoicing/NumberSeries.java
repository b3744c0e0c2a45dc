package eu.dfence.register.invoicing;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One year's invoice numbers, 1, 2, 3 and on, without a gap (AVL 209 e § 1 mom 2). Read under a write lock only, as the
 * last lock of the transaction that issues the invoice: whoever rolls back gives the number back.
 */
@Entity
@Table(name = "invoicing_number_series")
@NotPersonal("lock counter")
class NumberSeries {
    @Id
    @Column(name = "name")
    private String name;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "next_number")
    private long next;

    protected NumberSeries() {}

    InvoiceNumber take(Instant at) {
        return new InvoiceNumber(name, next++, at);
    }
}
