package eu.dfence.register.claims;

import eu.dfence.register.invoicing.api.InvoiceMatters;
import eu.dfence.register.invoicing.api.Receivable;
import eu.dfence.register.invoicing.api.Receivables;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What disputes and collection mean for the erasure of the invoices they are about (GDPR Art. 17(3)(e)). */
@Dependent
class ClaimMatters implements InvoiceMatters {
    @Inject
    Disputes disputes;

    @Inject
    Cases cases;

    @Inject
    Receivables receivables;

    @Inject
    Clock clock;

    @Override
    public Map<UUID, Matters> about(Collection<UUID> invoices) {
        Map<UUID, List<ErasureBlocker>> blockers = new HashMap<>();
        Map<UUID, Claim> latest = new LinkedHashMap<>();
        disputes.openOn(invoices).forEach(each -> put(blockers, each.invoiceId(), each.blocker()));
        cases.claimsOn(invoices).forEach(each -> latest.put(each.invoiceId(), each));
        blockers(latest.values()).forEach((claim, blocker) -> put(blockers, claim.invoiceId(), blocker));
        latest.keySet().forEach(each -> blockers.computeIfAbsent(each, none -> new ArrayList<>()));
        return blockers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new Matters(
                                each.getValue(),
                                latest.containsKey(each.getKey())
                                        && latest.get(each.getKey()).writtenOff())));
    }

    private static void put(Map<UUID, List<ErasureBlocker>> blockers, UUID invoice, ErasureBlocker blocker) {
        blockers.computeIfAbsent(invoice, none -> new ArrayList<>()).add(blocker);
    }

    /** What is collected, or could be again until it is barred by time; a claim that holds nothing back is absent. */
    Map<Claim, ErasureBlocker> blockers(Collection<Claim> claims) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Receivable> now = receivables
                .of(claims.stream().map(Claim::invoiceId).toList())
                .stream()
                .collect(Collectors.toMap(Receivable::invoice, Function.identity()));
        Map<Claim, ErasureBlocker> standing = new LinkedHashMap<>();
        for (Claim each : claims) {
            ErasureBlocker blocker = each.blocker(now.get(each.invoiceId()), today);
            if (blocker != null) standing.put(each, blocker);
        }
        return standing;
    }
}
