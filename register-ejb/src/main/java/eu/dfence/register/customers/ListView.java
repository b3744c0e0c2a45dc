package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.customers.api.CustomerView;
import eu.dfence.register.customers.api.ListColumn;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A clerk's own view of the customer list. Written by {@link ListViews} in one statement, and only read as this. */
@Entity
@Table(name = "customers_list_view")
@NotPersonal("a clerk's filters and columns; what was typed to find somebody is never kept")
class ListView {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private CustomerKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private CustomerStatus status;

    @Column(name = "city")
    private String city;

    @Column(name = "forbidden")
    private boolean forbidden;

    @Column(name = "restricted")
    private boolean restricted;

    @Column(name = "shown")
    private String shown;

    protected ListView() {}

    CustomerView view() {
        Set<ListColumn> columns = Stream.of(shown.split(" "))
                .filter(column -> !column.isEmpty())
                .map(ListColumn::valueOf)
                .collect(Collectors.toSet());
        return new CustomerView(id, name, new CustomerFilter(kind, status, city, forbidden, restricted), columns);
    }
}
