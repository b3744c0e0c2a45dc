package eu.dfence.register.orders;

import eu.dfence.register.orders.api.VatClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The law's rates by class and day. */
class VatRates {
    private final Map<VatClass, NavigableMap<LocalDate, VatRate>> byClass = new EnumMap<>(VatClass.class);

    VatRates(Collection<VatRate> rates) {
        rates.forEach(rate ->
                byClass.computeIfAbsent(rate.vatClass(), c -> new TreeMap<>()).put(rate.validFrom(), rate));
    }

    /** AVL 1501/1993: the rate of the day the goods are delivered, not of the day they are ordered or invoiced. */
    Optional<VatRate> on(VatClass vatClass, LocalDate delivery) {
        return Optional.ofNullable(
                        byClass.getOrDefault(vatClass, new TreeMap<>()).floorEntry(delivery))
                .map(Map.Entry::getValue);
    }

    Map<VatClass, BigDecimal> of(LocalDate day) {
        Map<VatClass, BigDecimal> percents = new EnumMap<>(VatClass.class);
        byClass.keySet()
                .forEach(each -> on(each, day).map(VatRate::percent).ifPresent(percent -> percents.put(each, percent)));
        return percents;
    }
}
