package eu.dfence.register.customers;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.customers.api.ContactCorrection;
import eu.dfence.register.customers.api.ContactDatum;
import eu.dfence.register.customers.api.Corrected;
import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.Saving;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Corrects through the customer form, so that a corrected value obeys what every value obeys. */
@Dependent
class Correcting implements ContactCorrection {
    private static final Pattern ADDRESS = Pattern.compile("(?:c/o ([^,]+), )?(.+), *(?:FI-)?([0-9]{5}) +(\\S.*)");

    @Inject
    CustomerFile file;

    @Inject
    Bans bans;

    @Inject
    Registration registration;

    @Override
    public Corrected correct(SubjectId customer, ContactDatum datum, String value, LocalDate told, String request) {
        CustomerCard before = file.card(customer, bans.of(customer));
        Standing was = Standing.of(before, datum);
        Map<CustomerField, String> typed = new EnumMap<>(FormFill.form(before).typed());
        write(typed, datum, value == null ? "" : value.strip());
        typed.put(CustomerField.SOURCE, Source.CUSTOMER.name());
        typed.put(CustomerField.OBTAINED_ON, told.toString());
        store(customer, new CustomerForm(before.kind(), before.version(), typed), request);
        Standing now = Standing.of(file.card(customer, bans.of(customer)), datum);
        if (Objects.equals(was.words(), now.words())) {
            throw new RegisterException("customers.refused.nothing-new");
        }
        return new Corrected(before.name(), was.words(), now.words(), was.since(), was.partner());
    }

    private void store(SubjectId customer, CustomerForm form, String request) {
        Saving saving = registration.update(customer, form, request);
        if (saving instanceof Saving.Refused refused) {
            var first = refused.refusals().get(0);
            throw new RegisterException(first.key(), first.arguments().toArray());
        }
        if (saving instanceof Saving.Stale) throw new RegisterException("customers.refused.stale");
        registration.written();
    }

    private static void write(Map<CustomerField, String> typed, ContactDatum datum, String value) {
        if (!datum.address()) {
            typed.put(CustomerField.valueOf(datum.name()), value);
            return;
        }
        AddressKind kind = AddressKind.valueOf(datum.name().replace("_ADDRESS", ""));
        Matcher lines = ADDRESS.matcher(value);
        boolean erased = value.isEmpty();
        if (!erased && !lines.matches()) throw new RegisterException("customers.refused.address-line");
        typed.put(FormFill.field(kind, "CARE_OF"), erased || lines.group(1) == null ? "" : lines.group(1));
        typed.put(FormFill.field(kind, "STREET"), erased ? "" : lines.group(2));
        typed.put(FormFill.field(kind, "CODE"), erased ? "" : lines.group(3));
        typed.put(FormFill.field(kind, "CITY"), erased ? "" : lines.group(4));
        typed.put(FormFill.field(kind, "COUNTRY"), "FI");
    }
}
