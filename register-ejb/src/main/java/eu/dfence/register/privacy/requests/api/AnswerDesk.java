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
     *     {@code …refused-nothing}, {@code …signing} or a key of {@code letters.refused} when something is not told
     */
    void certify(UUID request, CertificateForm form);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code requests.refused.not-granted} */
    void confirm(UUID request, ConfirmationForm form);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code requests.unknown} */
    AnswerDocument document(UUID answer);
}
