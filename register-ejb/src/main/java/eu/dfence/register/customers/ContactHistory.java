package eu.dfence.register.customers;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.customers.api.ContactValue;
import eu.dfence.register.customers.api.Origin;
import eu.dfence.register.customers.api.PhoneKind;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.customers.api.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A customer's contact values through time, oldest first: what stands, and what took whose place. */
final class ContactHistory {
    private static final String ORIGIN = ", source, source_partner, source_request, cast(obtained_on as char),"
            + " cast(recorded_at as char), recorded_by, cast(replaced_at as char) from ";
    private static final String STATEMENT =
            "select 1, id, address, null, null, null, null, null, cast(bounced_on as char), verified_source,"
                    + " cast(verified_on as char), cast(verified_at as char), verified_by, null"
                    + ORIGIN + "customers_email where customer_id = ?"
                    + " union all select 2, id, e164, kind, null, null, null, null, null, null, null, null, null, null"
                    + ORIGIN + "customers_phone where customer_id = ?"
                    + " union all select 3, id, street, kind, care_of, postal_code, city, country, cast(valid_from as char),"
                    + " null, null, null, null, cast(returned_on as char)"
                    + ORIGIN + "customers_address where customer_id = ? order by 1, 2";

    private static final TimelineEntry.Kind[] CHANGES = {
        TimelineEntry.Kind.EMAIL_CHANGED, TimelineEntry.Kind.PHONE_CHANGED, TimelineEntry.Kind.ADDRESS_CHANGED
    };

    private record Value(
            int type,
            String kind,
            String value,
            String careOf,
            String postalCode,
            String city,
            String country,
            LocalDate day,
            Origin verified,
            LocalDate returnedOn,
            Origin origin,
            Instant replacedAt) {
        String inWords() {
            return type == 3 ? new AddressLines(careOf, value, postalCode, city, country).inWords() : value;
        }
    }

    private record Step(Value value, Value before) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<Value> removed = new ArrayList<>();

    static Sql statement(long customerId) {
        return new Sql().add(STATEMENT, customerId, customerId, customerId);
    }

    ContactHistory(Stream<Cells> rows, LocalDate oldBefore) {
        Map<String, Value> replaced = new LinkedHashMap<>();
        rows.map(cells -> value(cells, oldBefore)).forEach(value -> {
            String place = value.type() + String.valueOf(value.kind());
            steps.add(new Step(value, replaced.remove(place)));
            if (value.replacedAt() != null) {
                replaced.put(place, value);
            }
        });
        removed.addAll(replaced.values());
    }

    private static Value value(Cells cells, LocalDate oldBefore) {
        int type = (int) cells.number();
        cells.number();
        String value = cells.text();
        String kind = cells.text();
        String careOf = cells.text();
        String code = cells.text();
        String city = cells.text();
        String country = cells.text();
        LocalDate day = cells.day();
        Origin verified = verified(cells);
        LocalDate returned = cells.day();
        Origin origin = Provenance.origin(cells, oldBefore);
        return new Value(
                type, kind, value, careOf, code, city, country, day, verified, returned, origin, cells.instant());
    }

    private static Origin verified(Cells cells) {
        Source source = cells.choice(Source.class);
        LocalDate on = cells.day();
        Instant at = cells.instant();
        UUID by = cells.uuid();
        return source == null ? null : new Origin(source, null, null, on, at, by, false);
    }

    List<ContactValue.Email> emails() {
        return current(1)
                .map(step -> new ContactValue.Email(
                        step.value().value(),
                        step.value().day(),
                        step.value().verified(),
                        step.value().origin(),
                        before(step)))
                .toList();
    }

    List<ContactValue.Phone> phones() {
        return current(2)
                .map(step -> new ContactValue.Phone(
                        PhoneKind.valueOf(step.value().kind()),
                        step.value().value(),
                        step.value().origin(),
                        before(step)))
                .toList();
    }

    List<ContactValue.Address> addresses() {
        return current(3).map(ContactHistory::address).toList();
    }

    private static ContactValue.Address address(Step step) {
        Value value = step.value();
        return new ContactValue.Address(
                AddressKind.valueOf(value.kind()),
                value.careOf(),
                value.value(),
                value.postalCode(),
                value.city(),
                value.country(),
                value.day(),
                value.returnedOn(),
                value.origin(),
                before(step));
    }

    private Stream<Step> current(int type) {
        Predicate<Step> stands = step -> step.value().replacedAt() == null;
        return steps.stream().filter(stands.and(step -> step.value().type() == type));
    }

    private static String before(Step step) {
        return step.before() == null ? null : step.before().inWords();
    }

    Stream<UUID> writers() {
        return steps.stream()
                .map(Step::value)
                .flatMap(value -> Stream.of(value.origin(), value.verified()))
                .filter(Objects::nonNull)
                .map(Origin::recordedBy);
    }

    /** Each value that took another's place, and each that went without a successor. */
    Stream<TimelineEntry> changes() {
        Stream<TimelineEntry> renewed = steps.stream()
                .filter(step -> step.before() != null)
                .map(step -> change(step.value(), step.value().inWords(), before(step)));
        Stream<TimelineEntry> gone = removed.stream()
                .map(value -> new TimelineEntry(
                        CHANGES[value.type() - 1], value.replacedAt(), null, value.inWords(), null, null));
        return Stream.concat(renewed, gone);
    }

    private static TimelineEntry change(Value value, String text, String before) {
        Origin origin = value.origin();
        return new TimelineEntry(
                CHANGES[value.type() - 1], origin.recordedAt(), text, before, origin.recordedBy(), origin.source());
    }
}
