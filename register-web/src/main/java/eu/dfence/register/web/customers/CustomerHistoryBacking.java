package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.privacy.vault.api.ChangeJournalDesk;
import eu.dfence.register.privacy.vault.api.ChangeRow;
import eu.dfence.register.web.shell.Formats;
import eu.dfence.register.web.shell.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/** Who changed which value of a customer, and when. */
@Named("customerHistory")
@RequestScoped
public class CustomerHistoryBacking {
    @EJB
    CustomerDesk desk;

    @EJB
    ChangeJournalDesk journal;

    @Inject
    HttpServletRequest request;

    private CustomerCard card;
    private List<ChangeRow> changes;

    public CustomerCard getCard() {
        if (card == null) {
            card = desk.card(AskedCustomer.required(request));
        }
        return card;
    }

    public List<ChangeRow> getChanges() {
        if (changes == null) {
            changes = journal.changes(getCard().id());
        }
        return changes;
    }

    /** The key of what the field is called. */
    public String label(String field) {
        String kind = field.substring(field.indexOf('.') + 1);
        return switch (field.substring(0, field.length() - kind.length())) {
            case "phone." -> "customers.phone." + kind;
            case "address." -> "customers.address." + kind;
            case "ban." -> "customers.ban-long." + kind;
            default ->
                switch (field) {
                    case "note" -> "customers.history-remark";
                    case "representation" -> "customers.history-representation";
                    default -> "customers.field." + field;
                };
        };
    }

    /** The value as people read it; empty for none. */
    public String words(String field, String value) {
        if (value == null) return "";
        if (field.startsWith("phone.")) return Formats.phone(value);
        if (field.startsWith("ban.")) return Formats.date(LocalDate.parse(value));
        return switch (field) {
            case "language" -> Texts.of("customers.language." + value);
            case "category" -> Texts.of("customers.category." + value);
            case "status" -> Texts.of("customers.status." + value);
            case "invoicingMethod" -> Texts.of("customers.method." + value);
            case "vatRegistered" -> Texts.of("customers.yes-no." + value);
            default -> value;
        };
    }
}
