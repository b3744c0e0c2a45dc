package eu.dfence.register.privacy.ledger;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.ledger.api.LedgerLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The last line the database has carried out. Read under a write lock only, as the last lock of the transaction that
 * erases: whoever rolls back leaves a line that is ahead of it, and that is carried out again.
 */
@Entity
@Table(name = "ledger_head")
@NotPersonal("place in the ledger")
class LedgerHead {
    static final String ERASURES = "erasures";
    static final String HOLDS = "holds";

    @Id
    @Column(name = "name")
    private String name;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "last_number")
    private long number;

    @Column(name = "last_hash")
    private String hash;

    protected LedgerHead() {}

    LedgerHead(long number, String hash) {
        this.name = ERASURES;
        this.number = number;
        this.hash = hash;
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    /** @param last line of the file, or null without one */
    boolean is(LedgerLine last) {
        return last == null
                ? number == 0
                : last.number() == number && last.hash().equals(hash);
    }

    void reached(LedgerLine line) {
        number = line.number();
        hash = line.hash();
    }
}
