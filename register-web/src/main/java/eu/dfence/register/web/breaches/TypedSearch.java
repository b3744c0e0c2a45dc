package eu.dfence.register.web.breaches;

import eu.dfence.register.privacy.access.api.LooksKept;
import eu.dfence.register.privacy.breaches.api.AffectedQuery;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How the affected are looked for, as it is being typed. */
public class TypedSearch implements Serializable {
    private static final long serialVersionUID = 1L;

    private AffectedQuery.Origin origin = AffectedQuery.Origin.LOOKS;
    private UUID[] accounts = {};
    private Instant from;
    private Instant to;
    private LooksKept.Kind[] kinds = {};
    private UUID list;
    private String typed;

    TypedSearch(Instant from, Instant to) {
        this.from = from;
        this.to = to;
    }

    AffectedQuery query() {
        return new AffectedQuery(
                origin, Set.copyOf(List.of(accounts)), from, to, Set.copyOf(List.of(kinds)), list, typed);
    }

    public AffectedQuery.Origin getOrigin() {
        return origin;
    }

    public void setOrigin(AffectedQuery.Origin origin) {
        this.origin = origin;
    }

    public UUID[] getAccounts() {
        return accounts.clone();
    }

    public void setAccounts(UUID... accounts) {
        this.accounts = accounts.clone();
    }

    public Instant getFrom() {
        return from;
    }

    public void setFrom(Instant from) {
        this.from = from;
    }

    public Instant getTo() {
        return to;
    }

    public void setTo(Instant to) {
        this.to = to;
    }

    public LooksKept.Kind[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(LooksKept.Kind... kinds) {
        this.kinds = kinds.clone();
    }

    public UUID getList() {
        return list;
    }

    public void setList(UUID list) {
        this.list = list;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
