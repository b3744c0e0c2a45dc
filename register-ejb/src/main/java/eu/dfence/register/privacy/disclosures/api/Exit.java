package eu.dfence.register.privacy.disclosures.api;

/** In which shape personal data leaves. */
public enum Exit {
    MAILING_LIST,
    INVOICE,
    CREDIT_NOTE,
    COLLECTION_CASE,
    /** A letter or certificate that answers a request. */
    ANSWER,
    /** A copy of what the register holds of the person. */
    COPY,
    /** That something was put right or erased. */
    NOTICE,
    /** That a restriction will be lifted, or that data was breached. */
    LETTER
}
