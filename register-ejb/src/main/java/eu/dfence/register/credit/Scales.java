package eu.dfence.register.credit;

import eu.dfence.register.claims.api.OpenCases;
import eu.dfence.register.invoicing.api.PaymentHistory;
import eu.dfence.register.privacy.access.api.Prohibitions;
import eu.dfence.register.privacy.catalogue.api.ErasedSubjects;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Weighs a customer by our own books, and keeps for whom. */
@Dependent
class Scales {
    private static final int YEARS_LOOKED_AT = 2;

    @Inject
    Decisions decisions;

    @Inject
    PaymentHistory payments;

    @Inject
    OpenCases collections;

    @Inject
    ErasedSubjects erased;

    @Inject
    Prohibitions holds;

    @Inject
    Clock clock;

    /** A restriction allows what is owed to be claimed, and nothing new to be weighed (GDPR Art. 18(2)). */
    UUID weigh(SubjectId customer, UUID shownTo) {
        erased.refuse(Set.of(customer));
        refuseRestricted(customer);
        LocalDate today = LocalDate.now(clock);
        Facts facts =
                new Facts(payments.of(customer, today, today.minusYears(YEARS_LOOKED_AT)), collections.of(customer));
        Weighing weighed = new Weighing(decisions.rules(today), facts);
        CreditGrounds grounds = new CreditGrounds(customer, facts, weighed, shownTo, clock.instant(), today);
        decisions.forgetUnused(customer, shownTo, today);
        decisions.add(grounds);
        return grounds.publicId();
    }

    void refuseRestricted(SubjectId customer) {
        if (holds.restricted(customer)) throw new RegisterException("access.refused.restricted");
    }
}
