package eu.dfence.register.privacy.requests.api;

import eu.dfence.register.privacy.access.api.Prohibition;
import java.io.Serializable;

/** One marketing purpose somebody objects to, and whether to its processing or its disclosure. */
public record Objection(Prohibition.Kind purpose, Scope scope) implements Serializable {
    public enum Scope {
        PROCESSING,
        DISCLOSURE
    }

    /**
     * What is forbidden from now on. There is one ban of disclosure, so an objection to disclosure for one purpose bans
     * all but what law, invoicing and collection demand.
     */
    public Prohibition.Kind ban() {
        return scope == Scope.PROCESSING ? purpose : Prohibition.Kind.DISCLOSURE;
    }
}
