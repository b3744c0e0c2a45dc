package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.EmailVerification;
import eu.dfence.register.customers.api.Saving;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.web.shell.Retyped;
import eu.dfence.register.web.shell.Texts;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The form of one customer, new or old. Whatever the desk answers, what was typed stays. */
@Named("customerEdit")
@ViewScoped
public class CustomerEditBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CustomerDesk desk;

    @Inject
    transient HttpServletRequest request;

    private SubjectId id;
    private CustomerKind kind;
    private int version;
    private TypedCustomer typed;
    private CustomerForm opened;
    private List<CustomerRow> doubles = List.of();
    private Map<String, String> theirs = Map.of();
    private boolean soiled;

    @Inject
    void open(Clock clock, CustomerRights rights) {
        if (!rights.isMaintain()) {
            throw new EJBAccessException("may not change customers");
        }
        id = AskedCustomer.of(request);
        LocalDate today = LocalDate.now(clock);
        if (id == null) {
            kind = "ORGANISATION".equals(request.getParameter("kind"))
                    ? CustomerKind.ORGANISATION
                    : CustomerKind.PERSON;
            typed = TypedCustomer.blank(today);
        } else {
            opened = desk.form(id);
            kind = opened.kind();
            version = opened.version();
            typed = TypedCustomer.of(opened, today);
        }
        if (Retyped.is(request)) {
            takeBack();
        }
    }

    /** The page had expired: what was typed stands in it again, beside what somebody else saved meanwhile. */
    private void takeBack() {
        typed.takeFrom(request);
        soiled = true;
        CustomerMessages.warn("customers.retyped");
        if (id != null && !Integer.toString(version).equals(request.getParameter("version"))) {
            theirs = typed.differing(opened);
        }
    }

    public String save() {
        soiled = true;
        CustomerForm form = typed.form(kind, version);
        if (id == null && doubles.isEmpty()) {
            doubles = desk.possibleDoubles(form).rows();
            if (!doubles.isEmpty()) {
                CustomerMessages.warn("customers.doubles");
                return null;
            }
        }
        Saving saving = id == null ? desk.create(form) : desk.update(id, form);
        if (saving instanceof Saving.Stored stored) {
            return AskedCustomer.card(stored.customer());
        }
        if (saving instanceof Saving.Refused refused) {
            refused.refusals().forEach(CustomerMessages::refuse);
        } else {
            takeNotice(desk.form(id));
        }
        return null;
    }

    /** Somebody saved meanwhile: their values stand beside the typed ones, and the next saving is made knowing them. */
    private void takeNotice(CustomerForm now) {
        Map<String, String> changed = new HashMap<>();
        for (CustomerField field : CustomerField.values()) {
            if (!now.text(field).equals(opened.text(field))) {
                changed.put(field.id(), now.text(field));
            }
        }
        theirs = changed;
        opened = now;
        version = now.version();
        CustomerMessages.refuse("customers.stale");
    }

    public Map<String, String> getTyped() {
        return typed.texts();
    }

    /** By field, what somebody else has just saved there. */
    public Map<String, String> getTheirs() {
        return theirs;
    }

    public List<CustomerRow> getDoubles() {
        return doubles;
    }

    public int getVersion() {
        return version;
    }

    public boolean isSoiled() {
        return soiled;
    }

    /** Only what was verified can stay so. */
    public List<String> getVerifications() {
        boolean verified =
                opened != null && opened.text(CustomerField.EMAIL_VERIFIED).equals(EmailVerification.VERIFIED.name());
        return Stream.of(EmailVerification.values())
                .filter(each -> verified || each != EmailVerification.VERIFIED)
                .map(Enum::name)
                .toList();
    }

    public boolean isPerson() {
        return kind == CustomerKind.PERSON;
    }

    /** "Anna Mäkinen", as it was when the form was opened. */
    public String getName() {
        return isPerson()
                ? opened.text(CustomerField.GIVEN_NAMES) + " " + opened.text(CustomerField.FAMILY_NAME)
                : opened.text(CustomerField.ORGANISATION_NAME);
    }

    public String getTitle() {
        return id == null ? Texts.of(isPerson() ? "customers.new" : "customers.new-organisation") : getName();
    }

    public SubjectId getId() {
        return id;
    }

    public boolean isBilling() {
        return typed.any(CustomerField.BILLING_STREET, CustomerField.BILLING_CODE, CustomerField.BILLING_CITY);
    }

    public boolean isDelivery() {
        return typed.any(CustomerField.DELIVERY_STREET, CustomerField.DELIVERY_CODE, CustomerField.DELIVERY_CITY);
    }
}
