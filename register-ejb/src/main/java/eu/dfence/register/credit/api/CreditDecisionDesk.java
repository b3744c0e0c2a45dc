package eu.dfence.register.credit.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import jakarta.ejb.Local;
import java.util.UUID;

/** Where people decide about a customer's credit (R-43, R-45, R-100; GDPR Art. 22). */
@Local
public interface CreditDecisionDesk {
    /** @throws eu.dfence.register.shared.api.RegisterException {@code erasure.refused.erased} for who needs nothing of somebody erased */
    CreditCard decisions(SubjectId customer);

    /**
     * Reckons the grounds of today and a proposal for the caller to read.
     *
     * @return their id
     * @throws eu.dfence.register.shared.api.RegisterException {@code erasure.refused.erased}, {@code access.refused.restricted}
     */
    UUID weigh(SubjectId customer);

    /**
     * Shows them, and keeps that they were.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code credit.unknown}, also for another's
     */
    GroundsCard grounds(SubjectId customer, UUID grounds);

    /**
     * The caller decides; the customer may owe that much from now on.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code credit.unknown}, {@code credit.refused.…} with {@code not-read}
     *     (these grounds were not shown to the caller), {@code stale} (not today), {@code outcome}, {@code limit}, {@code valid} (with the last
     *     day that can be given), {@code reason} (with how many letters it needs), {@code decided} (by these grounds already); {@code
     *     access.refused.restricted}
     */
    UUID decide(SubjectId customer, UUID grounds, RulingForm form);

    /**
     * Writes down what the customer says to a decision; from then on it waits for its review.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code credit.unknown}, {@code credit.refused.said}, {@code
     *     credit.refused.said-on}, {@code credit.refused.how}, {@code credit.refused.objected}, {@code erasure.refused.erased}
     */
    void object(SubjectId customer, UUID decision, ObjectionForm form);

    /**
     * Another person decides anew, having read the grounds of today and what the customer says.
     *
     * @throws eu.dfence.register.shared.api.RegisterException as {@link #decide}, and {@code credit.refused.same} (the caller decided
     *     it), {@code credit.refused.unasked} (nobody objected), {@code credit.refused.reviewed}
     */
    void review(SubjectId customer, UUID decision, UUID grounds, RulingForm form);

    /**
     * The decision for the customer: its grounds, the rules behind the proposal, who may be asked and what can be done; PDF/A. It stands in the
     * ledger of what left.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code credit.unknown}, {@code erasure.refused.erased}, and what the
     *     gate refuses
     */
    byte[] explanation(SubjectId customer, UUID decision, LetterLanguage language);
}
