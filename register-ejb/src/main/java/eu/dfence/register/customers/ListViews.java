package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerView;
import eu.dfence.register.customers.api.ListColumn;
import eu.dfence.register.shared.api.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The views that clerks keep of the customer list. */
@Dependent
class ListViews {
    @PersistenceContext
    EntityManager em;

    List<CustomerView> of(UUID account) {
        return em.createQuery("select v from ListView v where v.account = :account order by v.name", ListView.class)
                .setParameter("account", account)
                .getResultStream()
                .map(ListView::view)
                .toList();
    }

    CustomerView named(UUID account, String name) {
        return em.createQuery("select v from ListView v where v.account = :account and v.name = :name", ListView.class)
                .setParameter("account", account)
                .setParameter("name", name)
                .setHint("jakarta.persistence.cache.storeMode", "REFRESH")
                .getSingleResult()
                .view();
    }

    /** In one statement, so that of two at the same moment both are kept as one. */
    void keep(UUID account, String name, CustomerFilter filter, Set<ListColumn> columns) {
        em.createNativeQuery("insert into customers_list_view"
                        + " (id, version, account_id, name, kind, status, city, forbidden, restricted, shown)"
                        + " values (?1, 1, ?2, ?3, nullif(?4, ''), nullif(?5, ''), nullif(?6, ''), ?7, ?8, ?9)"
                        + " on duplicate key update version = version + 1, kind = values(kind),"
                        + " status = values(status), city = values(city), forbidden = values(forbidden),"
                        + " restricted = values(restricted), shown = values(shown)")
                .setParameter(1, Ids.next())
                .setParameter(2, account)
                .setParameter(3, name)
                .setParameter(4, filter.kind() == null ? "" : filter.kind().name())
                .setParameter(5, filter.status() == null ? "" : filter.status().name())
                .setParameter(6, filter.city() == null ? "" : filter.city())
                .setParameter(7, filter.forbidden())
                .setParameter(8, filter.restricted())
                .setParameter(9, columns.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .executeUpdate();
    }

    void remove(UUID account, UUID view) {
        em.createQuery("delete from ListView v where v.account = :account and v.id = :view")
                .setParameter("account", account)
                .setParameter("view", view)
                .executeUpdate();
    }
}
