package eu.dfence.register.invoicing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The series invoice numbers come from. */
@Dependent
class Numbers {
    /** Opens the series, locks it and takes its next number at once; of two first invoices the second waits for the first. */
    private static final String TAKE =
            "insert into invoicing_number_series (name, version, next_number) values (?1, 1, 2)"
                    + " on duplicate key update version = version + 1, next_number = next_number + 1"
                    + " returning next_number - 1, " + Sellers.MARK;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Locks this year's series until the transaction ends; a year's first invoice opens it. Whoever waited over New Year
     * gets a number of the new year.
     */
    Turn next() {
        return next("");
    }

    /** Credit notes have a series of their own. */
    Turn nextCredit() {
        return next("H");
    }

    private Turn next(String kind) {
        String year = year(clock.instant());
        String series = kind + year;
        Object[] taken = take(series);
        Instant at = clock.instant();
        if (year(at).equals(year))
            return new Turn(new InvoiceNumber(series, ((Number) taken[0]).longValue(), at), (String) taken[1]);
        giveBack(series);
        return next(kind);
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

    Object[] take(String series) {
        return (Object[]) em.createNativeQuery(TAKE).setParameter(1, series).getSingleResult();
    }

    void giveBack(String series) {
        em.createNativeQuery("update invoicing_number_series set next_number = next_number - 1 where name = ?1")
                .setParameter(1, series)
                .executeUpdate();
    }
}
