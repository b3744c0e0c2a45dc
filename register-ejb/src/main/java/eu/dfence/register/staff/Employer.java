package eu.dfence.register.staff;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.shared.api.BusinessId;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.EmployerCard;
import eu.dfence.register.staff.api.EmployerDesk;
import eu.dfence.register.staff.api.EmployerForm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The company a member of staff works for: our own, or a processor acting on our behalf. A processor's people have
 * rights only while its agreement is in force (R-53, GDPR Art. 28(3)).
 */
@Entity
@Table(name = "staff_employer")
@NotPersonal("companies and their agreements")
class Employer {
    @Id
    @GeneratedValue(generator = "staff_employer")
    @SequenceGenerator(name = "staff_employer", sequenceName = "staff_employer_seq", allocationSize = 50)
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

    @Column(name = "own")
    private boolean own;

    @Column(name = "agreement_from")
    private LocalDate agreementFrom;

    @Column(name = "agreement_to")
    private LocalDate agreementTo;

    protected Employer() {}

    static Employer own(String name, String businessId) {
        Employer employer = new Employer();
        employer.publicId = Ids.next();
        employer.name = name;
        employer.businessId = businessId;
        employer.own = true;
        return employer;
    }

    static Employer processor(String name, String businessId, LocalDate agreementFrom, LocalDate agreementTo) {
        Employer employer = own(name, businessId);
        employer.own = false;
        employer.agreementFrom = agreementFrom;
        employer.agreementTo = agreementTo;
        return employer;
    }

    /** @throws RegisterException as {@link EmployerDesk#open} says */
    static Employer of(EmployerForm form) {
        Employer employer = own(form.name(), form.businessId());
        employer.own = form.own();
        employer.write(form);
        return employer;
    }

    final void write(EmployerForm form) {
        String typed = form.name() == null ? "" : form.name().strip();
        if (typed.isEmpty() || typed.length() > 200) throw new RegisterException("staff.refused.employer-name");
        name = typed;
        businessId = BusinessId.parse(form.businessId()).value();
        if (own) return;
        if (form.agreementFrom() == null) throw new RegisterException("staff.refused.agreement-from");
        if (form.agreementTo() != null && form.agreementTo().isBefore(form.agreementFrom())) {
            throw new RegisterException("staff.refused.period");
        }
        agreementFrom = form.agreementFrom();
        agreementTo = form.agreementTo();
    }

    /** Yesterday was the last day, so that the next request of its people is refused. */
    void endAgreement(LocalDate today) {
        if (!mayActOn(today) || own) throw new RegisterException("staff.refused.no-agreement");
        agreementTo = today.minusDays(1);
    }

    void refuseUnless(int seen) {
        if (version != seen) throw new RegisterException("staff.refused.employer-changed");
    }

    EmployerCard card(LocalDate today, long people) {
        return new EmployerCard(
                publicId,
                version,
                new EmployerForm(name, businessId, own, agreementFrom, agreementTo),
                mayActOn(today),
                people);
    }

    boolean mayActOn(LocalDate day) {
        return own
                || agreementFrom != null
                        && !day.isBefore(agreementFrom)
                        && (agreementTo == null || !day.isAfter(agreementTo));
    }

    UUID publicId() {
        return publicId;
    }

    boolean own() {
        return own;
    }

    String name() {
        return name;
    }

    LocalDate agreementTo() {
        return agreementTo;
    }
}
