package eu.dfence.register.claims;

import eu.dfence.register.invoicing.api.Receivable;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.PartnerChoices;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Overdue invoices of one debtor, and what becomes of them. */
final class ClaimFixture {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Helsinki"));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final SubjectId DEBTOR = SubjectId.next();
    static final SubjectId ORDERER = SubjectId.next();
    static final UUID CLERK = UUID.randomUUID();
    static final UUID AGENCY = UUID.randomUUID();

    private ClaimFixture() {}

    static Receivable overdue(String number, String open) {
        return owed(DEBTOR, number, open, LocalDate.of(2026, 10, 1), null);
    }

    static Receivable owed(SubjectId debtor, String number, String open, LocalDate dueOn, LocalDate paidOn) {
        return new Receivable(
                UUID.randomUUID(),
                number,
                debtor,
                Set.of(debtor, ORDERER),
                "Velallinen, Veikko",
                dueOn,
                new BigDecimal(open),
                paidOn);
    }

    static Agency agency() {
        return new Agency(new PartnerChoices.Choice(AGENCY, "Esimerkkiperintä Oy"));
    }

    static CollectionCase handedOver(Receivable... invoices) {
        return stored(new CollectionCase("P-1001", List.of(invoices), agency(), TODAY, CLOCK.instant(), CLERK));
    }

    static Dispute contested(Receivable invoice) {
        return stored(new Dispute(invoice, "Tavara puuttui", TODAY, CLERK, CLOCK.instant(), TODAY));
    }

    private static <T> T stored(T row) {
        try {
            Field id = row.getClass().getDeclaredField("id");
            id.setAccessible(true);
            id.set(row, 7L);
            return row;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
