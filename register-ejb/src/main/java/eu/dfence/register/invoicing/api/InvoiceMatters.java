package eu.dfence.register.invoicing.api;

import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whoever pursues invoices further answers what goes on about them. Asked through CDI ({@code @Any Instance}), never known by name. */
public interface InvoiceMatters {
    /**
     * @param blockers what has not ended
     * @param givenUp nobody waits for its payment any more: that it is open holds nothing back
     */
    record Matters(List<ErasureBlocker> blockers, boolean givenUp) {
        public Matters {
            blockers = List.copyOf(blockers);
        }
    }

    /** By invoice; one about which nothing goes on is absent. As many statements for many as for one. */
    Map<UUID, Matters> about(Collection<UUID> invoices);
}
