package eu.dfence.register.customers;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.PlainRows;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers orders and invoicing, one statement per question. */
@Dependent
class BillingBook implements BillingDirectory {
    private static final String DETAILS = "select c.subject_id, c.number, c.kind, coalesce(c.organisation_name,"
            + " concat(c.given_names, ' ', c.family_name)), c.language, a.care_of, a.street, a.postal_code, a.city,"
            + " a.country, c.business_id, c.payment_term_days, if(c.credit_valid_to < ?, 0.00, c.credit_limit) from customers_customer c"
            + " left join customers_address a on a.id = (select x.id from customers_address x"
            + " where x.customer_id = c.id and x.replaced_at is null and x.kind in ('BILLING', 'POSTAL')"
            + " order by x.kind = 'BILLING' desc, x.id desc limit 1) where c.subject_id = ?";

    private static final String REPRESENTATIVES = "select p.subject_id, p.sort_name from customers_representation r"
            + " join customers_customer p on p.id = r.person_id"
            + " where r.organisation_id = (select id from customers_customer where subject_id = ?)"
            + " and r.valid_from <= ?";

    @Inject
    PlainRows database;

    @Inject
    Clock clock;

    @Override
    public BillingDetails billingDetails(SubjectId customer) {
        return known(customer).orElseThrow(() -> new RegisterException("customers.unknown"));
    }

    @Override
    public Optional<BillingDetails> known(SubjectId customer) {
        return new Sql()
                .add(DETAILS, LocalDate.now(clock), customer.value())
                .rows(database)
                .map(BillingBook::details)
                .findFirst();
    }

    private static BillingDetails details(Cells cells) {
        SubjectId subject = cells.subject();
        long number = cells.number();
        boolean organisation = "ORGANISATION".equals(cells.text());
        String name = cells.text();
        String language = cells.text();
        String careOf = cells.text();
        String street = cells.text();
        String postalCode = cells.text();
        String city = cells.text();
        String country = cells.text();
        String businessId = cells.text();
        int term = (int) cells.number();
        return new BillingDetails(
                subject,
                number,
                organisation,
                name,
                language,
                careOf,
                street,
                postalCode,
                city,
                country,
                businessId,
                term,
                cells.amount());
    }

    @Override
    public Map<SubjectId, String> names(Collection<SubjectId> subjects) {
        Map<SubjectId, String> names = new HashMap<>();
        if (subjects.isEmpty()) {
            return names;
        }
        Sql sql = new Sql().add("select subject_id, sort_name from customers_customer where subject_id in (");
        String comma = "";
        for (SubjectId subject : subjects) {
            sql.add(comma + "?", subject.value());
            comma = ", ";
        }
        sql.add(")").rows(database).forEach(cells -> names.put(cells.subject(), cells.text()));
        return names;
    }

    @Override
    public Map<SubjectId, String> representatives(SubjectId organisation, LocalDate day) {
        Map<SubjectId, String> names = new LinkedHashMap<>();
        new Sql()
                .add(REPRESENTATIVES, organisation.value(), day)
                .add(" and (r.valid_to is null or r.valid_to >= ?) order by p.sort_name, p.id", day)
                .rows(database)
                .forEach(cells -> names.put(cells.subject(), cells.text()));
        return names;
    }
}
