package eu.dfence.register.invoicing;

import eu.dfence.register.banking.api.AccountingRetention;
import eu.dfence.register.banking.api.Iban;
import eu.dfence.register.invoicing.api.SellerForm;
import eu.dfence.register.invoicing.print.api.InvoicePage;
import eu.dfence.register.invoicing.print.api.PrintLanguage;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** The company itself as its invoices name it, from a day on. A later row takes over; an issued invoice keeps its own copy. */
@Entity
@Table(name = "invoicing_seller")
@NotPersonal("the company's own details")
class Seller {
    private static final String BY_LAW = "korkolain mukaan";

    @Id
    @SequenceGenerator(name = "invoicing_seller_seq", sequenceName = "invoicing_seller_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoicing_seller_seq")
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

    Seller(SellerForm details) {
        this.validFrom = details.validFrom();
        write(details);
    }

    /** @param details as {@link SellerDetails} has read them */
    final void write(SellerForm details) {
        name = details.name();
        street = details.street();
        postalCode = details.postalCode();
        city = details.city();
        domicile = details.domicile();
        businessId = details.businessId();
        vatNumber = details.vatNumber();
        iban = details.iban();
        bic = details.bic();
        email = details.email();
        phone = details.phone();
        financialYearEnd = details.financialYearEnd();
        lateInterestText = details.lateInterest();
    }

    SellerForm details() {
        return new SellerForm(
                validFrom,
                name,
                street,
                postalCode,
                city,
                domicile,
                businessId,
                vatNumber,
                iban().print(),
                bic,
                email,
                phone,
                financialYearEnd,
                lateInterestText);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    Iban iban() {
        return new Iban(iban);
    }

    String bic() {
        return bic;
    }

    String name() {
        return name;
    }

    /** The last day of the financial year the day falls in. */
    LocalDate financialYear(LocalDate day) {
        return AccountingRetention.endOf(day, MonthDay.parse("--" + financialYearEnd));
    }

    /** Vouchers of a day are kept at least so long (KPL 2:10 § 2 mom). */
    LocalDate vouchersUntil(LocalDate day) {
        return AccountingRetention.ofFinancialYearEnding(financialYear(day)).vouchersUntil();
    }

    String lateInterest(PrintLanguage language) {
        if (!lateInterestText.equals(BY_LAW)) return lateInterestText;
        return switch (language) {
            case FI -> BY_LAW;
            case SV -> "enligt räntelagen";
            case EN -> "according to the Interest Act";
        };
    }

    InvoicePage.Seller page() {
        return new InvoicePage.Seller(
                name, List.of(street, postalCode + " " + city), domicile, businessId, vatNumber, email, phone);
    }
}
