package eu.dfence.register.customers;

import eu.dfence.register.customers.api.NameKeys;
import eu.dfence.register.privacy.access.api.SurvivingBans.Identifier;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a customer is known by today, each in the one form in which doubles are told: e-mail in lower case, phone as E.164, name and
 * address folded. Former values are left out: a number or an address may be somebody else's by now.
 */
record KnownBy(Set<Identifier> identifiers) {
    static KnownBy of(Customer customer) {
        Set<Identifier> known = new HashSet<>();
        Contacts contacts = customer.contacts();
        contacts.emails().stream().filter(Contact::current).forEach(each -> known.add(each.identifier()));
        contacts.phones().stream().filter(Contact::current).forEach(each -> known.add(each.identifier()));
        contacts.addresses().stream()
                .filter(Contact::current)
                .forEach(each -> known.add(each.identifier(customer.listName())));
        return new KnownBy(Set.copyOf(known));
    }

    /** Whichever word of the name stands first: "Aino Mäkinen" and "makinen, AINO" are the same. */
    static Identifier atHome(String name, AddressLines lines) {
        String words = NameKeys.words(name).stream().sorted().collect(Collectors.joining(" "));
        String place = NameKeys.fold(lines.street() + " " + lines.postalCode() + " " + lines.country());
        return new Identifier(Identifier.Kind.NAME_AND_ADDRESS, words + ", " + place);
    }

    Set<Identifier> beyond(KnownBy before) {
        Set<Identifier> more = new HashSet<>(identifiers);
        more.removeAll(before.identifiers);
        return more;
    }
}
