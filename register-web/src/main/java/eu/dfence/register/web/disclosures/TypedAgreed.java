package eu.dfence.register.web.disclosures;

import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import eu.dfence.register.privacy.disclosures.api.TransferForm;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/** What is agreed with a partner, as it is being typed: an agreement, a sub-processor, a basis of transfers, a profile. */
public class TypedAgreed implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private LocalDate to;
    private String name;
    private String country;
    private String task;
    private TransferBasis basis;
    private String grounds;
    private DisclosurePurpose purpose;
    private Field[] fields = {};

    TypedAgreed(LocalDate today, String country) {
        this.from = today;
        this.country = country;
    }

    TransferForm transfer() {
        return new TransferForm(country, basis, grounds, from, to);
    }

    Set<Field> needed() {
        return Set.of(fields);
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public TransferBasis getBasis() {
        return basis;
    }

    public void setBasis(TransferBasis basis) {
        this.basis = basis;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public DisclosurePurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(DisclosurePurpose purpose) {
        this.purpose = purpose;
    }

    public Field[] getFields() {
        return fields.clone();
    }

    public void setFields(Field[] fields) {
        this.fields = fields.clone();
    }
}
