package eu.dfence.register.web.staff;

import eu.dfence.register.staff.api.EmployerForm;
import java.io.Serializable;
import java.time.LocalDate;

/** A company as it is being written. */
public class TypedEmployer implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String businessId;
    private boolean own;
    private LocalDate from;
    private LocalDate to;

    static TypedEmployer blank(LocalDate today) {
        TypedEmployer typed = new TypedEmployer();
        typed.from = today;
        return typed;
    }

    static TypedEmployer of(EmployerForm form) {
        TypedEmployer typed = new TypedEmployer();
        typed.name = form.name();
        typed.businessId = form.businessId();
        typed.own = form.own();
        typed.from = form.agreementFrom();
        typed.to = form.agreementTo();
        return typed;
    }

    EmployerForm form() {
        return new EmployerForm(name, businessId, own, from, to);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBusinessId() {
        return businessId;
    }

    public void setBusinessId(String businessId) {
        this.businessId = businessId;
    }

    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
