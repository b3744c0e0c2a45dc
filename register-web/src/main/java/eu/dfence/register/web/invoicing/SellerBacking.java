package eu.dfence.register.web.invoicing;

import static eu.dfence.register.web.invoicing.SellerField.bic;
import static eu.dfence.register.web.invoicing.SellerField.businessId;
import static eu.dfence.register.web.invoicing.SellerField.city;
import static eu.dfence.register.web.invoicing.SellerField.domicile;
import static eu.dfence.register.web.invoicing.SellerField.email;
import static eu.dfence.register.web.invoicing.SellerField.financialYearEnd;
import static eu.dfence.register.web.invoicing.SellerField.iban;
import static eu.dfence.register.web.invoicing.SellerField.lateInterest;
import static eu.dfence.register.web.invoicing.SellerField.name;
import static eu.dfence.register.web.invoicing.SellerField.phone;
import static eu.dfence.register.web.invoicing.SellerField.postalCode;
import static eu.dfence.register.web.invoicing.SellerField.street;
import static eu.dfence.register.web.invoicing.SellerField.vatNumber;

import eu.dfence.register.invoicing.api.SellerBook;
import eu.dfence.register.invoicing.api.SellerDesk;
import eu.dfence.register.invoicing.api.SellerForm;
import eu.dfence.register.web.shell.Told;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The company itself as its invoices name it: what holds, and what shall hold from a day on. */
@Named("seller")
@ViewScoped
public class SellerBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIRST =
            Map.of(financialYearEnd.name(), "12-31", lateInterest.name(), "korkolain mukaan");

    @EJB
    SellerDesk desk;

    private SellerBook book;
    private Map<String, String> typed;
    private LocalDate validFrom;

    @Inject
    void open(Clock clock) {
        book = desk.book();
        validFrom = LocalDate.now(clock);
        typed = new HashMap<>(FIRST);
        book.entries().stream().findFirst().ifPresent(newest -> {
            for (SellerField field : SellerField.values()) typed.put(field.name(), field.of(newest.details()));
        });
    }

    public String save() {
        desk.write(
                book.mark(),
                new SellerForm(
                        validFrom,
                        of(name),
                        of(street),
                        of(postalCode),
                        of(city),
                        of(domicile),
                        of(businessId),
                        of(vatNumber),
                        of(iban),
                        of(bic),
                        of(email),
                        of(phone),
                        of(financialYearEnd),
                        of(lateInterest)));
        Told.done("seller.done", validFrom);
        return "/invoices/seller.xhtml?faces-redirect=true";
    }

    private String of(SellerField field) {
        return typed.get(field.name());
    }

    public SellerBook getBook() {
        return book;
    }

    public SellerField[] getFields() {
        return SellerField.values();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
