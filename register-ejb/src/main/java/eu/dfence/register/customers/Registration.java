package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.FieldRefusal;
import eu.dfence.register.customers.api.Saving;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.NoticesShown;
import eu.dfence.register.privacy.access.api.SurvivingBans;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns a form into a customer, or into the reasons why not. */
@Dependent
class Registration {
    @Inject
    Customers customers;

    @Inject
    PostalAreas places;

    @Inject
    NoticesShown notices;

    @Inject
    SurvivingBans surviving;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    Saving create(CustomerForm form) {
        FormCheck check = check(form, null);
        FormReader noticeReader = new FormReader(form);
        boolean person = form.kind() == CustomerKind.PERSON;
        Channel channel = person ? noticeReader.choice(CustomerField.NOTICE_CHANNEL, Channel.class) : null;
        List<FieldRefusal> refusals = new ArrayList<>(check.refusals());
        refusals.addAll(noticeReader.refusals());
        if (!refusals.isEmpty()) {
            return new Saving.Refused(refusals);
        }
        Customer customer = enter(check.checked());
        surviving.setAgain(customer.subject(), KnownBy.of(customer).identifiers());
        if (person) {
            notices.record(customer.subject(), form.text(CustomerField.LANGUAGE), channel);
        }
        return new Saving.Stored(customer.subject());
    }

    private Customer enter(CheckedForm form) {
        long number = customers.nextNumber();
        LocalDate since = LocalDate.now(clock);
        Customer customer = form.kind() == CustomerKind.PERSON
                ? new Person(number, form, since)
                : new Organisation(number, form, since);
        customers.add(customer);
        return customer;
    }

    Saving update(SubjectId subject, CustomerForm form) {
        return update(subject, form, null);
    }

    /** @param request number of the person's request that asks for it, or null */
    Saving update(SubjectId subject, CustomerForm form, String request) {
        FormCheck check = check(form, request);
        if (!check.refusals().isEmpty()) {
            return new Saving.Refused(check.refusals());
        }
        Customer customer = customers.getToChange(subject);
        if (!customer.unchangedSince(form.version())) {
            return new Saving.Stale();
        }
        customers.raiseVersion(customer);
        KnownBy before = KnownBy.of(customer);
        customer.accept(check.checked());
        surviving.setAgain(subject, KnownBy.of(customer).beyond(before));
        return new Saving.Stored(subject);
    }

    /** So that it is read again as it was just written, in the same transaction. */
    void written() {
        customers.write();
    }

    private FormCheck check(CustomerForm form, String request) {
        return new FormCheck(form, places, clock, me.accountId(), request);
    }
}
