package eu.dfence.register.customers;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.Origin;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.vault.api.Journalled;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person speaks for an organisation from a day on, perhaps under a title, until a last day. */
@Entity
@Table(name = "customers_representation")
@PersonalData(
        category = DataCategory.ORGANISATION,
        purposes = {Purpose.CUSTOMER_REGISTER, Purpose.ORDERS})
class Representation implements Journalled {
    @Id
    @GeneratedValue(generator = "customers_representation")
    @SequenceGenerator(
            name = "customers_representation",
            sequenceName = "customers_representation_seq",
            allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "title")
    private String title;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Embedded
    private Provenance provenance;

    protected Representation() {}

    Representation(Person person, Organisation organisation, String title, LocalDate from, Provenance provenance) {
        this.person = person;
        this.organisation = organisation;
        this.title = title == null || title.isBlank() ? null : title.strip();
        this.validFrom = from;
        this.provenance = provenance;
    }

    @Override
    public SubjectId concerns() {
        return person.concerns();
    }

    /** From when until when and as what; for whom stands on the card. */
    @Override
    public Map<String, String> says() {
        String words = Stream.of(validFrom, validTo, title)
                .map(each -> each == null ? "" : each.toString())
                .collect(Collectors.joining(" "));
        return Map.of("representation", words.strip());
    }

    Provenance provenance() {
        return provenance;
    }

    /** Whom a person represents, by name; an organisation is told of nobody. */
    List<Holding> represented(SubjectId subject, Origin told) {
        return subject.equals(person.subject())
                ? List.of(new Holding(
                        DataCategory.ORGANISATION,
                        "customers_representation",
                        "organisation_id",
                        organisation.listName(),
                        told.source(),
                        told.obtainedOn(),
                        told.providedByPerson()))
                : List.of();
    }

    void end(LocalDate lastDay) {
        if (validTo != null) {
            throw new RegisterException("customers.refused.represents-not");
        }
        validTo = lastDay;
    }
}
