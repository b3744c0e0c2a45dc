package eu.dfence.register.customers;

import eu.dfence.register.customers.api.Correspondence;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.PlainRows;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The postal address first: an invoice may go to somebody else. */
@Dependent
class AddressBook implements Correspondence {
    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final String LINES = "select coalesce(c.organisation_name,"
            + " concat(c.given_names, ' ', c.family_name)), a.care_of, a.street, a.postal_code, a.city, a.country"
            + " from customers_customer c"
            + " left join customers_address a on a.id = (select x.id from customers_address x"
            + " where x.customer_id = c.id and x.replaced_at is null and x.kind in ('BILLING', 'POSTAL')"
            + " order by x.kind = 'POSTAL' desc, x.id desc limit 1) where c.subject_id = ?";

    @Inject
    PlainRows database;

    @Override
    public List<String> addressField(SubjectId customer) {
        return new Sql()
                .add(LINES, customer.value())
                .rows(database)
                .map(AddressBook::lines)
                .findFirst()
                .orElseThrow(() -> new RegisterException("customers.unknown"));
    }

    private static List<String> lines(Cells cells) {
        String name = cells.text();
        String careOf = cells.text();
        String street = cells.text();
        String postalCode = cells.text();
        String city = cells.text();
        String country = cells.text();
        return Stream.of(
                        name,
                        careOf == null ? null : "c/o " + careOf,
                        street,
                        city == null ? null : postalCode + " " + city.toUpperCase(FINNISH),
                        abroad(country))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String abroad(String country) {
        return country == null || country.equals("FI")
                ? null
                : new Locale("", country).getDisplayCountry(FINNISH).toUpperCase(FINNISH);
    }
}
