package eu.dfence.register.customers;

import eu.dfence.register.customers.api.Addressee;
import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.MailingDirectory;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.PlainRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Answers mailing lists, one statement per question. */
@Dependent
class MailingBook implements MailingDirectory {
    private static final String ADDRESSEES = "select c.subject_id, coalesce(c.organisation_name,"
            + " concat(c.given_names, ' ', c.family_name)), c.sort_name, c.kind = 'ORGANISATION', c.status = 'ENDED',"
            + " a.care_of, a.street, a.postal_code, a.city, a.country, a.returned_on is not null, e.address, e.bounced_on is not null, e.source"
            + " from customers_customer c"
            + " left join customers_address a on a.id = (select max(x.id) from customers_address x"
            + " where x.customer_id = c.id and x.replaced_at is null and x.kind = 'POSTAL')"
            + " left join customers_email e on e.id = (select max(x.id) from customers_email x"
            + " where x.customer_id = c.id and x.replaced_at is null) where c.subject_id in (";

    @Inject
    PlainRows database;

    @Override
    public List<SubjectId> chosen(CustomerFilter filter, int most) {
        Narrowing narrowing = new Narrowing(filter);
        return new Sql()
                .add("select t.subject_id from " + narrowing.customers() + " where true")
                .add(narrowing.ofCustomer())
                .add(" order by t.sort_name, t.id limit " + most)
                .rows(database)
                .map(Cells::subject)
                .toList();
    }

    @Override
    public List<Addressee> addressees(Collection<SubjectId> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        Sql sql = new Sql().add(ADDRESSEES);
        String comma = "";
        for (SubjectId subject : subjects) {
            sql.add(comma + "?", subject.value());
            comma = ",";
        }
        return sql.add(") order by c.sort_name, c.id")
                .rows(database)
                .map(MailingBook::addressee)
                .toList();
    }

    private static Addressee addressee(Cells cells) {
        SubjectId subject = cells.subject();
        String name = cells.text();
        String listName = cells.text();
        boolean organisation = cells.yes();
        boolean ended = cells.yes();
        String careOf = cells.text();
        String street = cells.text();
        String postalCode = cells.text();
        String city = cells.text();
        String country = cells.text();
        boolean returned = cells.yes();
        String email = cells.text();
        boolean bounced = cells.yes();
        Source source = cells.choice(Source.class);
        return new Addressee(
                subject,
                name,
                listName,
                organisation,
                ended,
                careOf,
                street,
                postalCode,
                city,
                country,
                returned,
                email,
                bounced,
                source);
    }
}
