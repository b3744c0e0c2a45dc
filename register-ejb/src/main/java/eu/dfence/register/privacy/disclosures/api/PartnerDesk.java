package eu.dfence.register.privacy.disclosures.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The partners that get or handle personal data. When an agreement ends, its people and whatever waits to go to it are
 * out on the next request. Every refusal is a {@link eu.dfence.register.shared.api.RegisterException}; its key begins {@code
 * partners.refused.}.
 */
public interface PartnerDesk {
    /** By name; those with something in the way first. */
    List<PartnerRow> partners();

    /** Refuses with {@code partners.unknown}. */
    PartnerCard partner(UUID id);

    /** Refuses with {@code name}, {@code country}, {@code role}, {@code services}, {@code language}, {@code known}, and what a business id refuses. */
    UUID open(PartnerForm form);

    /**
     * @param version of the card the form was opened with
     */
    void change(UUID id, int version, PartnerForm form);

    /**
     * @param to last day, or null for until further notice
     * @param scan PDF of the signed agreement, or empty while there is none. Refuses with {@code agreement-from}, {@code period},
     *     {@code scan}, {@code own}
     */
    void agree(UUID id, LocalDate from, LocalDate to, byte[] scan);

    /** Every agreement in force or coming: yesterday was its last day. Refuses with {@code no-agreement}, {@code own}. */
    void end(UUID id);

    AgreementScan scan(UUID agreement);

    /** Written down; nobody has approved it yet. */
    void addSubProcessor(UUID id, String name, String country, String task);

    /** GDPR Art. 28(2). */
    void approve(UUID id, UUID subProcessor);

    void remove(UUID id, UUID subProcessor);

    /** Refuses with {@code technical}, {@code basis}, {@code grounds}, {@code country}, {@code agreement-from}, {@code period}. */
    void ground(UUID id, TransferForm form);

    /** Yesterday was its last day. Refuses with {@code no-basis}, {@code own}. */
    void endTransfer(UUID id, UUID transfer);

    /** All it may get for a purpose; with no fields, nothing. Refuses with {@code purpose}. */
    void allow(UUID id, DisclosurePurpose purpose, Set<Field> fields);
}
