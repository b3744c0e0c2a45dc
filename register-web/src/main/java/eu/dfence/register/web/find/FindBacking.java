package eu.dfence.register.web.find;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.InvoiceRow;
import eu.dfence.register.privacy.catalogue.api.PersonalIdentityCode;
import eu.dfence.register.web.shell.Formats;
import eu.dfence.register.web.shell.Tasks;
import eu.dfence.register.web.shell.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is typed into Ctrl-K travels by POST and is kept nowhere. A leading {@code >} asks for commands only. */
@Named("find")
@RequestScoped
public class FindBacking {
    private static final int SHORTEST = 2;
    private static final int CUSTOMERS = 6;

    @EJB
    CustomerDesk customers;

    @EJB
    InvoiceDesk invoices;

    @Inject
    Tasks tasks;

    @Inject
    HttpServletRequest request;

    private List<Hit> hits;

    public List<Hit> getHits() {
        if (hits == null) {
            hits = find(
                    Objects.requireNonNullElse(request.getParameter("q"), "").strip());
        }
        return hits;
    }

    /** Whether the hit begins a group. */
    public boolean opens(int index) {
        return index == 0
                || !getHits().get(index).group().equals(getHits().get(index - 1).group());
    }

    private List<Hit> find(String typed) {
        if (typed.startsWith(">")) {
            return commands(typed.substring(1).strip());
        }
        List<Hit> all = new ArrayList<>();
        if (typed.length() >= SHORTEST && !PersonalIdentityCode.isRefused(typed) && tasks.may("find")) {
            customers.search(new CustomerSearch(typed, CUSTOMERS)).rows().forEach(row -> all.add(customer(row, typed)));
            if (typed.chars().anyMatch(Character::isDigit)) {
                invoices.search(typed).rows().forEach(row -> all.add(invoice(row, typed)));
            }
        }
        all.addAll(commands(typed));
        return all;
    }

    private static Hit customer(CustomerRow row, String typed) {
        String more = Stream.of(row.represents(), row.city(), Formats.number(row.number()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        String icon = row.kind() == CustomerKind.ORGANISATION ? "building-2" : "user";
        return Hit.of(
                "find.customers",
                icon,
                row.name(),
                typed,
                more,
                "/customers/card.xhtml?id=" + row.id().value());
    }

    private static Hit invoice(InvoiceRow row, String typed) {
        return Hit.of(
                "find.invoices",
                "receipt-text",
                Texts.of("dashboard.invoice", row.number()),
                typed,
                (row.buyerName() == null ? Texts.of("erasure.nobody") : row.buyerName()) + " · "
                        + Formats.money(row.gross()),
                "/invoices/invoice.xhtml?id=" + row.id());
    }

    private List<Hit> commands(String typed) {
        return Arrays.stream(Command.values())
                .filter(each -> each.openTo(tasks))
                .map(each -> Hit.of("find.commands", each.icon, Texts.of("find." + each), typed, "", each.path))
                .filter(each -> (each.before() + each.typed() + each.after())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
