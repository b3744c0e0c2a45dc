package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.disclosures.api.PartnerForm;
import eu.dfence.register.privacy.disclosures.api.PartnerRole;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import eu.dfence.register.privacy.disclosures.api.TransferForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Partners as a test needs them. */
final class PartnerFixture {
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final UUID CONTACT = UUID.fromString("01930000-0000-7000-8000-00000000000a");
    static final Countries.Known COUNTRIES = new Countries.Known(List.of(
            new Country("FI", TransferBasis.EEA, LocalDate.of(2018, 5, 25), null, "GDPR"),
            new Country("NO", TransferBasis.EEA, LocalDate.of(2018, 7, 20), null, "154/2018"),
            new Country(
                    "CH", TransferBasis.ADEQUACY, LocalDate.of(2018, 5, 25), LocalDate.of(2026, 11, 22), "2000/518"),
            new Country("US", TransferBasis.CERTIFIED, LocalDate.of(2023, 7, 10), null, "2023/1795")));

    private PartnerFixture() {}

    static Partner partner(PartnerRole role, String country) {
        return new Partner(
                new PartnerForm("Painotalo Oy", "2345678-0", country, role, "Painaminen", "Ei muuta tekijää.", "fi"));
    }

    static Partner agreedProcessor(String country) {
        Partner partner = partner(PartnerRole.PROCESSOR, country);
        partner.agree(new Agreement(partner, TODAY.minusYears(1), null, CONTACT, NOW));
        return partner;
    }

    static void grounded(Partner partner, String country, TransferBasis basis) {
        partner.ground(new Transfer(partner, transfer(country, basis, "Perustelu."), COUNTRIES, CONTACT, NOW));
    }

    static TransferForm transfer(String country, TransferBasis basis, String grounds) {
        return new TransferForm(country, basis, grounds, TODAY.minusDays(10), null);
    }
}
