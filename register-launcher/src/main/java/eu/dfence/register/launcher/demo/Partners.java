package eu.dfence.register.launcher.demo;

import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.PartnerRole;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Who gets or handles personal data of the demo company: one agreement has ended, one sub-processor waits for its approval. */
final class Partners {
    static final String AGENCY = "Esimerkkiperintä Oy";
    private static final int AGENCY_NUMBER = 9000012;

    private final Chance chance;
    private final LocalDate today;
    private final Staff staff;
    private final Rows.Table partners;
    private final Rows.Table agreements;
    private final Rows.Table subProcessors;
    private final Rows.Table transfers;
    private final Rows.Table profiles;
    private UUID lastId;
    private UUID agencyId;

    Partners(Chance chance, LocalDate today, Staff staff, Rows rows) {
        this.chance = chance;
        this.today = today;
        this.staff = staff;
        partners = rows.into(
                "disclosures_partner",
                "id",
                "version",
                "public_id",
                "name",
                "business_id",
                "country",
                "role",
                "services",
                "necessity");
        agreements = rows.into(
                "disclosures_agreement",
                "id",
                "version",
                "public_id",
                "partner_id",
                "valid_from",
                "valid_to",
                "added_at",
                "added_by",
                "ended_at",
                "ended_by");
        subProcessors = rows.into(
                "disclosures_sub_processor",
                "id",
                "version",
                "public_id",
                "partner_id",
                "name",
                "country",
                "task",
                "approved_at",
                "approved_by");
        transfers = rows.into(
                "disclosures_transfer",
                "id",
                "version",
                "public_id",
                "partner_id",
                "country",
                "basis",
                "grounds",
                "valid_from",
                "added_at",
                "added_by");
        profiles = rows.into("disclosures_profile", "id", "version", "partner_id", "purpose", "fields");
    }

    void make() {
        long printer = processor("Painotalo Esimerkki Oy", 9000010, "Kirjeiden ja postitustarrojen painaminen");
        agreed(printer, 700, null);
        mayGet(printer, DisclosurePurpose.MAILING, "NAME,EMAIL,CARE_OF,STREET,POSTAL_CODE,CITY,COUNTRY");
        usesApproved(printer, "Arkkipaino Oy", "FI", "Painaminen ruuhka-aikoina");
        long mailer = processor("Postituspalvelu Kanerva Oy", 9000011, "Kirjeiden kuoritus ja postitus");
        agreed(mailer, 500, 400);
        mayGet(mailer, DisclosurePurpose.MAILING, "NAME,CARE_OF,STREET,POSTAL_CODE,CITY,COUNTRY");
        long agency = partner(
                AGENCY, BusinessIds.of(AGENCY_NUMBER), "FI", PartnerRole.INDEPENDENT, "Saatavien perintä", null);
        agencyId = lastId;
        mayGet(agency, DisclosurePurpose.COLLECTION, "NAME,INVOICE,DEBT");
        long hosting = processor("Palvelinkeskus Saimaa Oy", 9000013, "Palvelimet ja varmuuskopiot");
        agreed(hosting, 900, null);
        usesUnapproved(hosting, "Nordlagring AB", "SE", "Varmuuskopioiden toinen sijainti");
        long analytics = partner(
                "Measure Pages, Inc.",
                null,
                "US",
                PartnerRole.PROCESSOR,
                "Verkkopalvelun kävijätilastot",
                "Tilastot lasketaan palveluntarjoajan omilla palvelimilla.");
        agreed(analytics, 400, 330);
        certified(analytics);
        agreed(processor("Tilikumppani Oy", 9000001, "Kirjanpito ja myyntireskontra"), 730, 365);
        agreed(processor("Puhelinpalvelu Aalto Ky", 9000002, "Puhelinmyynti"), 1000, -40);
    }

    /** The collection agency, as others name it. */
    UUID agency() {
        return agencyId;
    }

    private long processor(String name, int number, String services) {
        return partner(name, BusinessIds.of(number), "FI", PartnerRole.PROCESSOR, services, null);
    }

    private long partner(
            String name, String number, String country, PartnerRole role, String services, String necessity) {
        long id = partners.nextId();
        lastId = chance.id(at(1000));
        partners.add(id, 1, lastId, name, number, country, role.name(), services, necessity);
        return id;
    }

    /** @param left days until it ends, null for until further notice; of one that ended, since then */
    private void agreed(long partner, int daysAgo, Integer left) {
        boolean ended = left != null && left < 0;
        agreements.add(
                agreements.nextId(),
                1,
                chance.id(at(daysAgo)),
                partner,
                today.minusDays(daysAgo),
                left == null ? null : today.plusDays(left),
                at(daysAgo),
                staff.id("rekisteri"),
                ended ? at(-left - 1) : null,
                ended ? staff.id("rekisteri") : null);
    }

    private void usesApproved(long partner, String name, String country, String task) {
        uses(partner, name, country, task, at(300));
    }

    private void usesUnapproved(long partner, String name, String country, String task) {
        uses(partner, name, country, task, null);
    }

    private void uses(long partner, String name, String country, String task, Instant approved) {
        subProcessors.add(
                subProcessors.nextId(),
                1,
                chance.id(at(300)),
                partner,
                name,
                country,
                task,
                approved,
                approved == null ? null : staff.id("rekisteri"));
    }

    private void certified(long partner) {
        transfers.add(
                transfers.nextId(),
                1,
                chance.id(at(400)),
                partner,
                "US",
                TransferBasis.CERTIFIED.name(),
                "Palveluntarjoaja on sertifioitujen luettelossa (Data Privacy Framework).",
                today.minusDays(400),
                at(400),
                staff.id("rekisteri"));
    }

    private void mayGet(long partner, DisclosurePurpose purpose, String fields) {
        profiles.add(profiles.nextId(), 1, partner, purpose.name(), fields);
    }

    private Instant at(int daysAgo) {
        return chance.moment(today.minusDays(daysAgo));
    }
}
