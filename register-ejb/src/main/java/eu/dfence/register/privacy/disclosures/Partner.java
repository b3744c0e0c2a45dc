package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Obstacle;
import eu.dfence.register.privacy.disclosures.api.PartnerForm;
import eu.dfence.register.privacy.disclosures.api.PartnerRole;
import eu.dfence.register.privacy.disclosures.api.PartnerRow;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import eu.dfence.register.shared.api.BusinessId;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A company that gets or handles personal data. It may while an agreement is in force, its country and its sub-processors' have a basis, and
 * every sub-processor was approved (GDPR Art. 28, 44).
 */
@Entity
@Table(name = "disclosures_partner")
@NotPersonal("a company")
class Partner {
    private static final String HOME = "FI";

    @Id
    @GeneratedValue(generator = "disclosures_partner")
    @SequenceGenerator(name = "disclosures_partner", sequenceName = "disclosures_partner_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "name")
    private String name;

    @Column(name = "business_id")
    private String businessId;

    @Column(name = "country")
    private String country;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private PartnerRole role;

    @Column(name = "services")
    private String services;

    @Column(name = "necessity")
    private String necessity;

    @Column(name = "language")
    private String language;

    @OneToMany(mappedBy = "partner", cascade = CascadeType.PERSIST)
    private List<Agreement> agreements = new ArrayList<>();

    @OneToMany(mappedBy = "partner", cascade = CascadeType.PERSIST)
    private List<SubProcessor> subProcessors = new ArrayList<>();

    @OneToMany(mappedBy = "partner", cascade = CascadeType.PERSIST)
    private List<Transfer> transfers = new ArrayList<>();

    @OneToMany(mappedBy = "partner", cascade = CascadeType.PERSIST)
    private List<Profile> profiles = new ArrayList<>();

    protected Partner() {}

    Partner(PartnerForm form) {
        this.publicId = Ids.next();
        write(form);
    }

    final void write(PartnerForm form) {
        name = Words.written(form.name(), 200, "partners.refused.name");
        country = Words.country(form.country());
        businessId = HOME.equals(country)
                ? BusinessId.parse(form.businessId()).value()
                : Words.optional(form.businessId(), 40, "partners.refused.number");
        if (form.role() == null) throw new RegisterException("partners.refused.role");
        role = form.role();
        services = Words.written(form.services(), 500, "partners.refused.services");
        necessity = Words.optional(form.necessity(), 500, "partners.refused.services");
        language = Words.language(form.language());
    }

    void refuseUnless(int seen) {
        if (version != seen) throw new RegisterException("partners.refused.changed");
    }

    Agreement agree(Agreement agreement) {
        agreements.add(agreement);
        return agreement;
    }

    /** Every agreement in force or coming, so that none keeps the partner or brings it back. */
    void end(LocalDate today, UUID by, Instant at) {
        Agreement.endAll(agreements, today, by, at);
    }

    void use(SubProcessor company) {
        subProcessors.add(company);
    }

    SubProcessor subProcessor(UUID which) {
        return Words.known(subProcessors.stream().filter(each -> each.is(which)));
    }

    void ground(Transfer transfer) {
        transfers.add(transfer);
    }

    Transfer transfer(UUID which) {
        return Words.known(transfers.stream().filter(each -> each.is(which)));
    }

    /** Why nothing may go to it that day; empty when nothing is in the way. Whoever decides by itself answers for its own processors. */
    Set<Obstacle> obstacles(Countries.Known countries, LocalDate day) {
        Set<Obstacle> found = EnumSet.noneOf(Obstacle.class);
        if (!mayAct(day)) found.add(Obstacle.AGREEMENT);
        if (basis(country, countries, day) == null) found.add(Obstacle.COUNTRY);
        if (role == PartnerRole.INDEPENDENT) return found;
        for (SubProcessor each : subProcessors) {
            if (each.removed()) continue;
            if (!each.approved()) found.add(Obstacle.SUB_PROCESSOR);
            if (basis(each.country(), countries, day) == null) found.add(Obstacle.SUB_PROCESSOR_COUNTRY);
        }
        return found;
    }

    /** @throws RegisterException {@code disclosures.refused.} and the obstacle, {@code profile} or {@code column} */
    void refuse(DisclosurePurpose purpose, Set<Field> columns, Countries.Known countries, LocalDate day) {
        obstacles(countries, day).stream().findFirst().ifPresent(obstacle -> {
            throw new RegisterException("disclosures.refused." + obstacle);
        });
        Profile profile = profile(purpose).orElseThrow(() -> new RegisterException("disclosures.refused.profile"));
        if (!profile.covers(columns)) throw new RegisterException("disclosures.refused.column");
    }

    void allow(DisclosurePurpose purpose, Set<Field> fields) {
        profiles.stream()
                .filter(each -> each.is(purpose))
                .findFirst()
                .ifPresentOrElse(each -> each.needs(fields), () -> profiles.add(new Profile(this, purpose, fields)));
    }

    Optional<Profile> profile(DisclosurePurpose purpose) {
        return profiles.stream()
                .filter(each -> each.is(purpose) && !each.empty())
                .findFirst();
    }

    List<Profile> profiles() {
        return profiles;
    }

    String name() {
        return name;
    }

    /** Whoever decides by itself needs no agreement with us. */
    boolean mayAct(LocalDate day) {
        return role == PartnerRole.INDEPENDENT || inForce(day).isPresent();
    }

    private Optional<Agreement> inForce(LocalDate day) {
        return agreements.stream().filter(each -> each.inForce(day)).findFirst();
    }

    /** Null when nothing may go there. */
    TransferBasis basis(String where, Countries.Known countries, LocalDate day) {
        TransferBasis general = countries.basis(where, day);
        if (general == TransferBasis.EEA || general == TransferBasis.ADEQUACY) return general;
        return transfers.stream()
                .filter(each -> each.covers(where, day))
                .map(Transfer::basis)
                .filter(own -> own != TransferBasis.CERTIFIED || general == TransferBasis.CERTIFIED)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    PartnerRow row(Countries.Known countries, LocalDate day) {
        Optional<Agreement> agreement = inForce(day);
        return new PartnerRow(
                publicId,
                form(),
                agreement.isPresent(),
                agreement.map(Agreement::to).orElse(null),
                basis(country, countries, day),
                List.copyOf(obstacles(countries, day)));
    }

    private PartnerForm form() {
        return new PartnerForm(name, businessId, country, role, services, necessity, language);
    }

    List<Agreement> agreements() {
        return agreements;
    }

    List<SubProcessor> subProcessors() {
        return subProcessors;
    }

    List<Transfer> transfers() {
        return transfers;
    }

    PartnerRole role() {
        return role;
    }

    String language() {
        return language;
    }

    UUID publicId() {
        return publicId;
    }

    int version() {
        return version;
    }

    String country() {
        return country;
    }

    /** Null of a foreign company that told none. */
    String businessId() {
        return businessId;
    }
}
