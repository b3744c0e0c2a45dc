package eu.dfence.register.customers;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.vault.api.Journalled;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;

/**
 * A way to reach a customer. It is written once with its source and never changed; a newer value takes its place and
 * this one stays as history until erased.
 */
@MappedSuperclass
abstract class Contact implements Journalled {
    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    @NotPersonal("whose it is")
    private Customer customer;

    @Embedded
    private Provenance provenance;

    @Column(name = "replaced_at")
    @NotPersonal("when a newer value took its place")
    private Instant replacedAt;

    protected Contact() {}

    Contact(Customer customer, Provenance provenance) {
        this.customer = customer;
        this.provenance = provenance;
    }

    boolean current() {
        return replacedAt == null;
    }

    void replace(Instant at) {
        replacedAt = at;
    }

    Provenance provenance() {
        return provenance;
    }

    @Override
    public final SubjectId concerns() {
        return customer.concerns();
    }

    @Override
    public final Map<String, String> says() {
        return current() ? Map.of(field(), inWords()) : Map.of();
    }

    /** What sort of value it is: {@code email}, {@code phone.MOBILE}. */
    abstract String field();

    /** In one line, as it is told to the person and shown as history. */
    abstract String inWords();
}
