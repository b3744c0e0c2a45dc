package eu.dfence.register.privacy.disclosures.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A partner in a list.
 *
 * @param agreedTo last day of the agreement in force, or null
 * @param agreed whether one is in force
 * @param basis on which data may go to its country, or null
 * @param obstacles why nothing goes to it today; empty when nothing is in the way
 */
public record PartnerRow(
        UUID id, PartnerForm partner, boolean agreed, LocalDate agreedTo, TransferBasis basis, List<Obstacle> obstacles)
        implements Serializable {
    public PartnerRow {
        obstacles = List.copyOf(obstacles);
    }
}
