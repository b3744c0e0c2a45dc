package eu.dfence.register.privacy.disclosures.api;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A partner with all that was agreed.
 *
 * @param version what a change must name
 * @param profiles what it may get, purpose by purpose
 * @param basisSource why data may go to its country without a basis of its own, by language (fi, sv, en); empty where it may not
 */
public record PartnerCard(
        PartnerRow row,
        int version,
        Map<String, String> basisSource,
        List<AgreementRow> agreements,
        List<SubProcessorRow> subProcessors,
        List<TransferRow> transfers,
        List<ProfileRow> profiles)
        implements Serializable {
    public PartnerCard {
        basisSource = Map.copyOf(basisSource);
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
