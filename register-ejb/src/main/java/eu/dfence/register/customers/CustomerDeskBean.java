package eu.dfence.register.customers;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.customers.api.PostalPlace;
import eu.dfence.register.customers.api.Saving;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.RetriedOnConflict;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.shared.api.Typed;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

@Stateless
@Local(CustomerDesk.class)
public class CustomerDeskBean implements CustomerDesk {
    @Inject
    Customers customers;

    @Inject
    CustomerList list;

    @Inject
    CustomerFile file;

    @Inject
    PostalAreas places;

    @Inject
    Bans bans;

    @Inject
    Registration registration;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT})
    @Discloses(Purpose.CUSTOMER_REGISTER)
    public Page<CustomerRow> search(CustomerSearch search) {
        return bans.mark(list.page(search));
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT})
    @Discloses(Purpose.CUSTOMER_REGISTER)
    public CustomerCard card(SubjectId customer) {
        return file.card(customer, bans.of(customer));
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE_MAINTAIN,
        Roles.SALES_MAINTAIN,
        Roles.PRIVACY_OFFICER_MAINTAIN,
        Roles.REGISTER_CONTACT_MAINTAIN
    })
    @Discloses(Purpose.CUSTOMER_REGISTER)
    public CustomerForm form(SubjectId customer) {
        return FormFill.form(file.card(customer, bans.of(customer)));
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE_MAINTAIN,
        Roles.SALES_MAINTAIN,
        Roles.PRIVACY_OFFICER_MAINTAIN,
        Roles.REGISTER_CONTACT_MAINTAIN
    })
    @Discloses(Purpose.CUSTOMER_REGISTER)
    public Page<CustomerRow> possibleDoubles(CustomerForm form) {
        return bans.mark(list.possibleDoubles(form));
    }

    @Override
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE_MAINTAIN,
        Roles.SALES_MAINTAIN,
        Roles.PRIVACY_OFFICER_MAINTAIN,
        Roles.REGISTER_CONTACT_MAINTAIN
    })
    public Saving create(CustomerForm form) {
        return registration.create(form);
    }

    @Override
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE_MAINTAIN,
        Roles.SALES_MAINTAIN,
        Roles.PRIVACY_OFFICER_MAINTAIN,
        Roles.REGISTER_CONTACT_MAINTAIN
    })
    @RetriedOnConflict
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Saving update(SubjectId customer, CustomerForm form) {
        return registration.update(customer, form);
    }

    @Override
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE_MAINTAIN,
        Roles.SALES_MAINTAIN,
        Roles.INVOICING_MAINTAIN,
        Roles.PRIVACY_OFFICER_MAINTAIN,
        Roles.REGISTER_CONTACT_MAINTAIN
    })
    public void addNote(SubjectId customer, NoteKind kind, String text) {
        customers.add(new Note(customers.get(customer), kind, text, clock.instant(), me.accountId()));
    }

    @Override
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE_MAINTAIN,
        Roles.SALES_MAINTAIN,
        Roles.PRIVACY_OFFICER_MAINTAIN,
        Roles.REGISTER_CONTACT_MAINTAIN
    })
    public void represent(SubjectId person, SubjectId organisation, String title, Source source, String partner) {
        LocalDate today = LocalDate.now(clock);
        Person who = customers.get(person, Person.class);
        Organisation whom = customers.get(organisation, Organisation.class);
        if (customers.representation(who, whom, today).isPresent()) {
            throw new RegisterException("customers.refused.represents-already");
        }
        Provenance told = new Provenance(source, partner, today, clock.instant(), me.accountId());
        customers.add(new Representation(who, whom, title, today, told));
    }

    @Override
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE_MAINTAIN,
        Roles.SALES_MAINTAIN,
        Roles.PRIVACY_OFFICER_MAINTAIN,
        Roles.REGISTER_CONTACT_MAINTAIN
    })
    public void endRepresentation(SubjectId person, SubjectId organisation) {
        LocalDate today = LocalDate.now(clock);
        customers
                .representation(
                        customers.get(person, Person.class), customers.get(organisation, Organisation.class), today)
                .orElseThrow(() -> new RegisterException("customers.refused.represents-not"))
                .end(today);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT})
    public Optional<PostalPlace> postalPlace(String code) {
        return places.place(Typed.compact(code));
    }
}
