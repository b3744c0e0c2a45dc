package eu.dfence.register.privacy.requests.api;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where the data subjects' requests are received and answered. Bans and objections to marketing take effect with the
 * receipt, or with the moment it is known who asks (GDPR Art. 21(3)).
 */
public interface RequestDesk {
    /** Writes nothing, and says so, when the person's same right is open already and the form does not say it is another. */
    Received receive(RequestForm form);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code requests.unknown} */
    RequestCard request(UUID request);

    /** @param only requests of this right stand in the columns, or null for all; the counts are always of all */
    Board board(DataSubjectRight only);

    /** @param cursor of the page wanted, or null for the first */
    Page<RequestRow> list(RequestFilter filter, String cursor);

    /** All of one customer, the last received first; at most fifty. */
    Page<RequestRow> requestsOf(SubjectId customer);

    /** Those with exactly this number, or of a person with exactly this name or contact; the last received first. */
    Page<RequestRow> find(String typed);

    /** What the alerts are about: fourteen days left, five, none; the nearest deadline first, and nothing that is calm. */
    Page<RequestRow> alerted(int most);

    /** How many are open, counted no further than the cap of a page. */
    int open();

    /** The one who asks becomes its handler. */
    void take(UUID request);

    /** It was found out which customer asks. */
    void recognise(UUID request, SubjectId customer);

    /** Looked for and not found. */
    void recogniseNobody(UUID request);

    /** A clock that stands for doubt of identity goes on. */
    void identify(UUID request, IdentityMethod method, LocalDate on);

    /** @param question what the person was asked */
    void pause(UUID request, PauseReason reason, String question, LocalDate from);

    void resume(UUID request, LocalDate on);

    /** @param toldOn when the person was told, with the reason: within the first month, or it is refused */
    void extend(UUID request, String reason, LocalDate toldOn);

    void decide(UUID request, DecisionForm decision);

    /** Nothing refused is closed, also in part, before its certificate is made ({@link AnswerDesk#certify}; R-87). */
    void close(UUID request, ClosingForm closing);

    /** A PDF, JPEG, PNG or TIFF of at most ten megabytes, told by its first bytes; anything else is refused. */
    void attach(UUID request, byte[] content);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code requests.unknown} */
    ScanDocument scan(UUID scan);
}
