package eu.dfence.register.invoicing;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The company itself as its invoices name it, from a day on. A later row takes over; an issued invoice keeps its own copy. */
@Entity
@Table(name = "invoicing_seller")
@NotPersonal("the company's own details")
class Seller {
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    @Id
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "name")
    private String name;

    @Column(name = "street")
    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    @Column(name = "city")
    private String city;

    @Column(name = "domicile")
    private String domicile;

    @Column(name = "business_id")
    private String businessId;

    @Column(name = "vat_number")
    private String vatNumber;

    @Column(name = "iban")
    private String iban;

    @Column(name = "bic")
    private String bic;

    @Column(name = "email")
    private String email;

    @Column(name = "phone")
    private String phone;

    @Column(name = "financial_year_end")
    private String financialYearEnd;

    @Column(name = "late_interest_text")
    private String lateInterestText;

    protected Seller() {}
}
