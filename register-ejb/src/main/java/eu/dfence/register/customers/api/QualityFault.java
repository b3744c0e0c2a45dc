package eu.dfence.register.customers.api;

/** What is wrong with a customer's data as far as the register itself can see. */
public enum QualityFault {
    /** Mail to the postal address came back. */
    RETURNED,
    /** No postal address, e-mail address or phone number. */
    NO_CONTACT,
    /** No postal address. */
    NO_ADDRESS,
    /** The postal address was told longer ago than the house trusts it. */
    OUTDATED,
    /** The e-mail address was. */
    OUTDATED_EMAIL,
    /** The phone number was; of several the oldest counts. */
    OUTDATED_PHONE,
    /** Nothing was heard of them for as long as the period says: somebody has to look whether they are still needed (GDPR Art. 5(1)(e)). */
    UNHEARD
}
