package eu.dfence.register.outreach;

import eu.dfence.register.customers.api.Addressee;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.access.api.Marks;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** People mail could go to. */
final class AddresseeFixture {
    private AddresseeFixture() {}

    static Addressee person() {
        return named("Anna Mäkinen");
    }

    static Addressee named(String name) {
        return addressee(name, false, false, "Orsitie 2", "anna@example.com", Source.SHOP);
    }

    static Addressee addressee(
            String name, boolean organisation, boolean ended, String street, String email, Source source) {
        return new Addressee(
                SubjectId.next(),
                name,
                name,
                organisation,
                ended,
                null,
                street,
                street == null ? null : "33720",
                street == null ? null : "Tampere",
                street == null ? null : "FI",
                false,
                email,
                false,
                source);
    }

    static Marks forbids(Addressee addressee, Prohibition.Kind... kinds) {
        List<Prohibition> set = Stream.of(kinds)
                .map(kind -> new Prohibition(kind, LocalDate.of(2026, 11, 22)))
                .toList();
        return new Marks(Map.of(addressee.id(), set), Set.of());
    }

    static Marks restricted(Addressee addressee) {
        return new Marks(Map.of(), Set.of(addressee.id()));
    }
}
