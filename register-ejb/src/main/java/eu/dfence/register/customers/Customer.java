package eu.dfence.register.customers;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.customers.api.CustomerCategory;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.customers.api.InvoicingMethod;
import eu.dfence.register.customers.api.NameKeys;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.vault.api.Journalled;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody the company serves: taken into the register with a number, changed as life changes it, ended when the
 * relationship is over, erased when nothing prevents it any more.
 */
@Entity
@Table(name = "customers_customer")
@DiscriminatorColumn(name = "kind", length = 12)
@PersonalData(category = DataCategory.RELATIONSHIP, purposes = Purpose.CUSTOMER_REGISTER)
abstract class Customer implements Journalled {
    @Id
    @GeneratedValue(generator = "customers_customer")
    @SequenceGenerator(name = "customers_customer", sequenceName = "customers_customer_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", insertable = false, updatable = false)
    private CustomerKind kind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "number")
    private long number;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private CustomerCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private CustomerStatus status;

    @Column(name = "language")
    private String language;

    @Column(name = "customer_since")
    private LocalDate customerSince;

    @Column(name = "payment_term_days")
    @PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
    private int paymentTermDays;

    @Column(name = "credit_limit", precision = 12, scale = 2)
    @PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
    private BigDecimal creditLimit;

    @Column(name = "credit_valid_to")
    @PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
    private LocalDate creditValidTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "invoicing_method")
    @PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
    private InvoicingMethod invoicingMethod;

    @Column(name = "postal_city")
    @PersonalData(category = DataCategory.POSTAL_ADDRESS, purposes = Purpose.CUSTOMER_REGISTER)
    private String postalCity;

    @Column(name = "forbidden", insertable = false, updatable = false)
    @NotPersonal("copy for lists of what the prohibitions say, which report it")
    private boolean forbidden;

    @Column(name = "restricted", insertable = false, updatable = false)
    @NotPersonal("copy for lists of what the restrictions say, which report it")
    private boolean restricted;

    @Column(name = "sort_name")
    @PersonalData(category = DataCategory.NAME, purposes = Purpose.CUSTOMER_REGISTER)
    private String sortName;

    @ElementCollection
    @CollectionTable(name = "customers_name_key", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "name_key")
    @PersonalData(category = DataCategory.NAME, purposes = Purpose.CUSTOMER_REGISTER)
    private Set<String> nameKeys = new HashSet<>();

    @Embedded
    private Provenance provenance;

    @OneToMany(mappedBy = "customer", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<EmailAddress> emails = new ArrayList<>();

    @OneToMany(mappedBy = "customer", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Phone> phones = new ArrayList<>();

    @OneToMany(mappedBy = "customer", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PostalAddress> addresses = new ArrayList<>();

    protected Customer() {}

    Customer(long number, CheckedForm form, LocalDate since) {
        this.subjectId = SubjectId.next().value();
        this.number = number;
        this.customerSince = since;
        accept(form);
    }

    /** Takes over what differs; what is new carries the form's source, what is not keeps its own. */
    final void accept(CheckedForm form) {
        if (identify(form.identity()) || provenance == null) {
            provenance = form.provenance();
            sortName = listName();
            Set<String> keys = NameKeys.of(sortName);
            nameKeys.retainAll(keys);
            nameKeys.addAll(keys);
        }
        language = form.language();
        category = form.category();
        status = form.status();
        paymentTermDays = form.terms().paymentTermDays();
        owes(form.terms().creditLimit());
        invoicingMethod = form.terms().invoicingMethod();
        contacts().accept(this, form);
        AddressLines post = form.addresses().get(AddressKind.POSTAL);
        postalCity = post == null ? null : post.city();
    }

    /** As somebody decided about the customer's credit. */
    final void mayOwe(BigDecimal limit, LocalDate validTo) {
        creditLimit = limit;
        creditValidTo = validTo;
    }

    /** A limit written by hand has no last day; one that was only shown keeps its own. */
    private void owes(BigDecimal limit) {
        boolean same = limit == null ? creditLimit == null : creditLimit != null && limit.compareTo(creditLimit) == 0;
        if (!same) mayOwe(limit, null);
    }

    /** Takes over the names and ids; whether any of them changed. */
    abstract boolean identify(CheckedForm.Identity identity);

    /** "Mäkinen, Anna" or "Tammiston Pinta Oy". */
    abstract String listName();

    /** First values are no change. */
    @Override
    public final SubjectId concerns() {
        return version > 0 ? subject() : null;
    }

    @Override
    public final Map<String, String> says() {
        Said said = new Said()
                .that(CustomerField.LANGUAGE, language)
                .that(CustomerField.CATEGORY, category)
                .that(CustomerField.STATUS, status)
                .that(CustomerField.PAYMENT_TERM_DAYS, paymentTermDays)
                .that(CustomerField.CREDIT_LIMIT, creditLimit)
                .that(CustomerField.INVOICING_METHOD, invoicingMethod);
        sayWho(said);
        return said.fields();
    }

    /** The names and ids. */
    abstract void sayWho(Said said);

    final Long id() {
        return id;
    }

    final SubjectId subject() {
        return new SubjectId(subjectId);
    }

    final boolean unchangedSince(int shown) {
        return version == shown;
    }

    final Provenance provenance() {
        return provenance;
    }

    final Contacts contacts() {
        return new Contacts(emails, phones, addresses);
    }
}
