package eu.dfence.register.invoicing;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an invoice's credit notes have taken back, line by line and rate by rate. */
record CreditedSoFar(List<CreditNote> notes) {
    BigDecimal line(int position) {
        return sum(notes.stream()
                .flatMap(note -> note.lines().stream())
                .filter(line -> line.position() == position)
                .map(CreditLine::net));
    }

    BigDecimal base(BigDecimal rate) {
        return ofRate(rate, CreditVat::base);
    }

    BigDecimal vat(BigDecimal rate) {
        return ofRate(rate, CreditVat::vat);
    }

    private BigDecimal ofRate(BigDecimal rate, Function<CreditVat, BigDecimal> what) {
        return sum(notes.stream()
                .flatMap(note -> note.rates().stream())
                .filter(each -> each.rate().compareTo(rate) == 0)
                .map(what));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
