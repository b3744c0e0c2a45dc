package eu.dfence.register.privacy.disclosures.api;

import java.io.Serializable;
import java.util.List;

/**
 * A partner with all that was agreed.
 *
 * @param version what a change must name
 * @param profiles what it may get, purpose by purpose
 * @param basisSource why data may go to its country without a basis of its own, or null
 */
public record PartnerCard(
        PartnerRow row,
        int version,
        String basisSource,
        List<AgreementRow> agreements,
        List<SubProcessorRow> subProcessors,
        List<TransferRow> transfers,
        List<ProfileRow> profiles)
        implements Serializable {
    public PartnerCard {
        agreements = List.copyOf(agreements);
        subProcessors = List.copyOf(subProcessors);
        transfers = List.copyOf(transfers);
        profiles = List.copyOf(profiles);
    }

    /** Whether an agreement is in force or coming. */
    public boolean agreed() {
        return agreements.stream().anyMatch(each -> !each.over());
    }
}
