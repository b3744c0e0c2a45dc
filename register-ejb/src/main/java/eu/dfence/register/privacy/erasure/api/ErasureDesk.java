package eu.dfence.register.privacy.erasure.api;

import java.util.UUID;

/** Where it is planned what becomes of everything held of a person who asks to be forgotten (GDPR Art. 17; R-89). */
public interface ErasureDesk {
    /**
     * The request and its newest plan.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code requests.unknown}; {@code requests.refused.no-erasure} when
     *     another right was asked for, or nobody of the register asks
     */
    ErasureCard of(UUID request);

    /**
     * Asks every holder and keeps the plan; changes nothing else. Asked again with the same answers, the plan that stands
     * stays as it is.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code erasure.refused.holder} when one cannot answer: no plan is
     *     made then; {@code erasure.refused.uncovered} when nobody answers for a table; as {@link #of}
     */
    void plan(UUID request);

    /**
     * A second person says yes to exactly this plan.
     *
     * @param sha256 of the plan that was read
     * @param customerNumber as typed, so that the right person is meant
     * @param reason up to 1,000 characters
     * @throws eu.dfence.register.shared.api.RegisterException {@code erasure.refused.same-person}, {@code …changed} when the
     *     holders would answer otherwise by now, {@code …customer-number}, {@code …reason}, {@code …ruled}; {@code
     *     requests.refused.unidentified}
     */
    void approve(UUID plan, String sha256, String customerNumber, String reason);

    /**
     * A second person wants another plan.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code erasure.refused.same-person}, {@code …reason}, {@code …ruled}
     */
    void sendBack(UUID plan, String reason);

    /**
     * Does what an approved plan says, all of it or nothing, and cannot be taken back. What stays becomes obligations, which
     * finish by themselves.
     *
     * @param rows how many go or are anonymised, as typed, so that this very plan is meant
     * @param tellAt where the person wants to be told of what goes later, or blank
     * @throws eu.dfence.register.shared.api.RegisterException {@code erasure.refused.not-approved}; {@code …rows}; {@code …changed} when the
     *     holders would answer otherwise by now; {@code …done}; {@code …not-erased} when a holder cannot; {@code
     *     ledger.refused.*} when the ledger cannot take it; {@code requests.refused.unidentified}
     */
    void carryOut(UUID plan, String rows, String tellAt);
}
