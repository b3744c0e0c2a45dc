package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerCategory;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.customers.api.InvoicingMethod;
import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.customers.api.Origin;
import eu.dfence.register.customers.api.RepresentationRow;
import eu.dfence.register.customers.api.TimelineEntry;
import eu.dfence.register.privacy.access.api.Marks;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.PlainRows;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one customer whole, in five statements. */
@Dependent
class CustomerFile {
    private static final String ORIGIN =
            "source, %1$ssource_partner, %1$ssource_request, cast(%1$sobtained_on as char), cast(%1$srecorded_at as char), %1$srecorded_by";
    private static final String CUSTOMER =
            "select id, " + ORIGIN.formatted("") + ", subject_id, version, number, kind, category, status, language,"
                    + " cast(customer_since as char), given_names, sort_name, family_name, business_id,"
                    + " coalesce(vat_registered, false), ovt, einvoice_operator, payment_term_days, if(credit_valid_to < ?, 0.00, credit_limit),"
                    + " invoicing_method, forgotten_on is not null from customers_customer where subject_id = ?";
    private static final String REPRESENTATIONS =
            "select o.subject_id, o.sort_name, r.title, cast(r.valid_from as char),"
                    + " cast(r.valid_to as char), r." + ORIGIN.formatted("r.")
                    + " from customers_representation r join customers_customer o"
                    + " on o.id = if(r.person_id = ?, r.organisation_id, r.person_id)"
                    + " where r.person_id = ? or r.organisation_id = ? order by r.valid_to is not null, r.id desc limit 100";
    private static final String NOTES = "select kind, text, cast(written_at as char), written_by from customers_note"
            + " where customer_id = ? order by written_at desc, id desc limit " + CustomerCard.TIMELINE;

    @Inject
    PlainRows database;

    @Inject
    Clock clock;

    @Inject
    Freshnesses freshnesses;

    @Inject
    StaffNames names;

    @Inject
    Remainders remainders;

    /** @throws jakarta.ejb.EJBAccessException of somebody forgotten, for who needs nothing of what is left */
    CustomerCard card(SubjectId subject, Marks marks) {
        Cells cells = new Sql()
                .add(CUSTOMER, LocalDate.now(clock), subject.value())
                .rows(database)
                .findFirst()
                .orElseThrow(() -> new RegisterException("customers.unknown"));
        long id = cells.number();
        LocalDate oldBefore = freshnesses.oldBefore(LocalDate.now(clock));
        Origin origin = Provenance.origin(cells, oldBefore);
        ContactHistory contacts =
                new ContactHistory(ContactHistory.statement(id).rows(database), oldBefore);
        List<RepresentationRow> representations = new Sql()
                .add(REPRESENTATIONS, id, id, id)
                .rows(database)
                .map(row -> representation(row, oldBefore))
                .toList();
        List<TimelineEntry> timeline = timeline(id, contacts);
        Stream<UUID> writers = Stream.of(
                        Stream.of(origin.recordedBy()),
                        contacts.writers(),
                        representations.stream().map(row -> row.origin().recordedBy()),
                        timeline.stream().map(TimelineEntry::by))
                .flatMap(each -> each);
        Map<UUID, String> staff = names.of(writers.filter(Objects::nonNull).collect(Collectors.toSet()));
        return card(cells, origin, contacts, representations, timeline, marks, staff);
    }

    private CustomerCard card(
            Cells cells,
            Origin origin,
            ContactHistory contacts,
            List<RepresentationRow> representations,
            List<TimelineEntry> timeline,
            Marks marks,
            Map<UUID, String> staff) {
        SubjectId subject = cells.subject();
        int version = (int) cells.number();
        long number = cells.number();
        CustomerKind kind = cells.choice(CustomerKind.class);
        CustomerCategory category = cells.choice(CustomerCategory.class);
        CustomerStatus status = cells.choice(CustomerStatus.class);
        String language = cells.text();
        LocalDate since = cells.day();
        String given = cells.text();
        String listName = cells.text();
        String family = cells.text();
        String businessId = cells.text();
        boolean vatRegistered = cells.yes();
        String ovt = cells.text();
        String operator = cells.text();
        int term = (int) cells.number();
        BigDecimal limit = cells.amount();
        InvoicingMethod method = cells.choice(InvoicingMethod.class);
        remainders.refuse(cells.yes());
        return new CustomerCard(
                subject,
                version,
                number,
                kind,
                category,
                status,
                language,
                since,
                kind == CustomerKind.PERSON ? given + " " + family : listName,
                listName,
                given,
                family,
                businessId,
                vatRegistered,
                ovt,
                operator,
                term,
                limit,
                method,
                origin,
                contacts.emails(),
                contacts.phones(),
                contacts.addresses(),
                representations,
                timeline,
                marks.prohibitions(subject),
                marks.restricted(subject),
                staff);
    }

    private static RepresentationRow representation(Cells cells, LocalDate oldBefore) {
        SubjectId other = cells.subject();
        String name = cells.text();
        String title = cells.text();
        LocalDate from = cells.day();
        LocalDate to = cells.day();
        return new RepresentationRow(other, name, title, from, to, Provenance.origin(cells, oldBefore));
    }

    private List<TimelineEntry> timeline(long id, ContactHistory contacts) {
        Stream<TimelineEntry> notes = new Sql().add(NOTES, id).rows(database).map(CustomerFile::note);
        return Stream.concat(notes, contacts.changes())
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .limit(CustomerCard.TIMELINE)
                .toList();
    }

    private static TimelineEntry note(Cells cells) {
        NoteKind kind = cells.choice(NoteKind.class);
        String text = cells.text();
        return new TimelineEntry(TimelineEntry.Kind.of(kind), cells.instant(), text, null, cells.uuid(), null);
    }
}
