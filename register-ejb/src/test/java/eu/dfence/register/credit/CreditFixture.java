package eu.dfence.register.credit;

import eu.dfence.register.credit.api.Outcome;
import eu.dfence.register.credit.api.Rule;
import eu.dfence.register.credit.api.RulingForm;
import eu.dfence.register.invoicing.api.PaymentHistory.History;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

final class CreditFixture {
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Helsinki"));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final SubjectId CUSTOMER = new SubjectId(new UUID(7, 7));
    static final UUID CLERK = new UUID(1, 1);
    static final UUID COLLEAGUE = new UUID(2, 2);
    static final String REASON = "Maksanut sovitusti koko vuoden.";

    static final List<CreditRule> RULES = List.of(
            new CreditRule(Rule.COLLECTIONS, "0", "house"),
            new CreditRule(Rule.OVERDUE_DAYS, "30", "house"),
            new CreditRule(Rule.LATE_SHARE, "50", "house"),
            new CreditRule(Rule.KNOWN_AFTER, "3", "house"),
            new CreditRule(Rule.LIMIT_NEW, "500.00", "house"),
            new CreditRule(Rule.LIMIT_KNOWN, "3000.00", "house"));

    private CreditFixture() {}

    static Facts facts(int overdueDays, int settled, int late, int collections) {
        BigDecimal open = new BigDecimal(overdueDays > 0 ? "10.00" : "0.00");
        return new Facts(new History(open, open, overdueDays, settled, late), collections);
    }

    static Weighing weighed(int overdueDays, int settled, int late, int collections) {
        return new Weighing(RULES, facts(overdueDays, settled, late, collections));
    }

    /** Grounds that speak for credit. */
    static CreditGrounds shownTo(UUID account, LocalDate on) {
        Facts facts = facts(0, 4, 0, 0);
        return new CreditGrounds(CUSTOMER, facts, new Weighing(RULES, facts), account, NOW, on);
    }

    static CurrentStaff signedIn(UUID account) {
        return () -> new Rights(account, "Somebody", null, account, "Oy", "fi", Set.of(), null, Set.of(), 1);
    }

    static CurrentStaff nobody() {
        return () -> {
            throw new IllegalStateException("nobody has signed in");
        };
    }

    static Human human(UUID account) {
        return Human.whoRead(shownTo(account, TODAY).read(NOW), signedIn(account), CLOCK);
    }

    static RulingForm granted(String reason) {
        return new RulingForm(Outcome.GRANTED, new BigDecimal("800.00"), TODAY.plusMonths(12), reason);
    }

    static RulingForm refused(String reason) {
        return new RulingForm(Outcome.REFUSED, null, null, reason);
    }
}
