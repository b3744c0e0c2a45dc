package eu.dfence.register.privacy.requests.api;

import java.util.UUID;

/** Where a decided request gets its answer: each letter is made in the request's language and kept as it left. */
public interface AnswerDesk {
    /** @throws eu.dfence.register.shared.api.RegisterException {@code requests.unknown} */
    AnswerList answers(UUID request);

    /**
     * Makes the certificate without which nothing refused is closed; the newest one counts.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code requests.refused.no-refusal} when nothing was refused;
     *     {@code …refused-nothing}, {@code …erased-on} for a day that is not to come, {@code …signing} or
     *     a key of {@code letters.refused} when something is not told
     */
    void certify(UUID request, CertificateForm form);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code requests.refused.not-granted} */
    void confirm(UUID request, ConfirmationForm form);

    /**
     * Makes the copy of everything the register holds, or of what the person gave, as the request asks: a paper and files
     * for machines, kept with the request and told to the access log as a copy that leaves.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code requests.refused.no-copy} when another right was asked
     *     for; {@code …nobody-known}, {@code …unidentified}, {@code …unauthorised}; {@code report.refused.holder} when not
     *     everything can be told: nothing is made then
     */
    void copy(UUID request);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code requests.unknown} */
    AnswerDocument document(UUID answer);
}
