package eu.dfence.register.invoicing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The series invoice numbers come from. */
@Dependent
class Numbers {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Locks this year's series until the transaction ends; a year's first invoice opens it. Whoever waited over New Year
     * gets a number of the new year.
     */
    InvoiceNumber next() {
        return next("");
    }

    /** Credit notes have a series of their own. */
    InvoiceNumber nextCredit() {
        return next("H");
    }

    private InvoiceNumber next(String kind) {
        String year = year(clock.instant());
        NumberSeries series = openAndLocked(kind + year);
        Instant at = clock.instant();
        return year(at).equals(year) ? series.take(at) : next(kind);
    }

    /** Every number the series should hold and no invoice has or had: a voucher past its last day may go (KPL 2:10). */
    @SuppressWarnings("unchecked")
    List<String> gaps(String name) {
        return em.createNativeQuery("""
                select concat(?1, '-', previous + 1, if(number - previous > 2, concat('...', number - 1), ''))
                from (select number, coalesce(lag(number) over (order by number), 0) as previous
                      from (select sequence_number as number from invoicing_invoice where series = ?1
                            union all select sequence_number from invoicing_credit where series = ?1
                            union all select sequence_number from invoicing_number_ended where series = ?1
                            union all select next_number from invoicing_number_series where name = ?1) known) steps
                where number - previous > 1 order by number limit 100""").setParameter(1, name).getResultList();
    }

    private String year(Instant at) {
        return String.valueOf(at.atZone(clock.getZone()).getYear());
    }

    private NumberSeries openAndLocked(String name) {
        NumberSeries series = locked(name);
        if (series != null) return series;
        open(name);
        return locked(name);
    }

    private NumberSeries locked(String name) {
        return em.find(NumberSeries.class, name, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Two first invoices at once: the second waits here for the first. On a duplicate key this statement takes the
     * exclusive lock, where {@code insert ignore} takes a shared one and then deadlocks with its neighbour.
     */
    private void open(String name) {
        em.createNativeQuery("""
                insert into invoicing_number_series (name, version, next_number) values (?1, 1, 1)
                on duplicate key update version = version""").setParameter(1, name).executeUpdate();
    }
}
