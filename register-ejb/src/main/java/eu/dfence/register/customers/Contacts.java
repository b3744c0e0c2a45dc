package eu.dfence.register.customers;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.customers.api.EmailText;
import eu.dfence.register.customers.api.PhoneKind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A customer's contact values: one current e-mail, one current phone and address of each kind, and those before them. */
record Contacts(List<EmailAddress> emails, List<Phone> phones, List<PostalAddress> addresses) {
    void accept(Customer customer, CheckedForm form) {
        Provenance provenance = form.provenance();
        EmailText email = form.email();
        EmailAddress wantedEmail = email == null ? null : new EmailAddress(customer, email, provenance);
        renew(emails, any -> true, wantedEmail, provenance.recordedAt());
        emails.stream().filter(Contact::current).forEach(each -> each.accept(form.verification(), provenance));
        for (PhoneKind kind : PhoneKind.values()) {
            CheckedForm.WrittenNumber number = form.phones().get(kind);
            Phone wanted = number == null ? null : new Phone(customer, kind, number, provenance);
            renew(phones, phone -> phone.is(kind), wanted, provenance.recordedAt());
        }
        for (AddressKind kind : AddressKind.values()) {
            AddressLines lines = form.addresses().get(kind);
            PostalAddress wanted = lines == null ? null : new PostalAddress(customer, kind, lines, provenance);
            renew(addresses, address -> address.is(kind), wanted, provenance.recordedAt());
        }
    }

    /** Puts the wanted value where the newest current one of its kind stood, unless they say the same. */
    private static <C extends Contact> void renew(List<C> values, Predicate<C> kind, C wanted, Instant at) {
        C current = values.stream()
                .filter(kind)
                .filter(Contact::current)
                .reduce((older, newer) -> newer)
                .orElse(null);
        if (Objects.equals(inWords(current), inWords(wanted))) {
            return;
        }
        if (current != null) {
            current.replace(at);
        }
        if (wanted != null) {
            values.add(wanted);
        }
    }

    private static String inWords(Contact contact) {
        return contact == null ? null : contact.inWords();
    }

    /** The postal address in force. */
    Optional<PostalAddress> postal() {
        return addresses.stream()
                .filter(address -> address.is(AddressKind.POSTAL) && address.current())
                .reduce((older, newer) -> newer);
    }

    /** Those that stand and those before them. */
    Stream<Contact> all() {
        return Stream.of(emails, phones, addresses).flatMap(List::stream);
    }
}
