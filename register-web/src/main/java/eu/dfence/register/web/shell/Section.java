package eu.dfence.register.web.shell;

import eu.dfence.register.shared.api.Roles;
import java.util.Locale;
import java.util.Set;

/** The doors of the navigation and whose they are. Courtesy only: the desks are the locks. */
enum Section {
    DASHBOARD(
            Roles.CUSTOMER_SERVICE,
            Roles.SALES,
            Roles.INVOICING,
            Roles.PRIVACY_OFFICER,
            Roles.REGISTER_CONTACT,
            Roles.ARCHIVE_KEEPER,
            Roles.IT_ADMINISTRATOR,
            Roles.AUDITOR),
    CUSTOMERS(Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT),
    ORDERS(Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER),
    INVOICES(Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING),
    PAYMENTS(Roles.INVOICING),
    PRODUCTS(Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING),
    SELLER(Roles.INVOICING, Roles.AUDITOR),
    STAFF(Roles.REGISTER_CONTACT, Roles.PRIVACY_OFFICER, Roles.IT_ADMINISTRATOR, Roles.AUDITOR),
    REQUESTS(Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR),
    BREACHES(Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR),
    /** Writing a breach down, for whoever does not keep their register. */
    BREACH_REPORT(Roles.IT_ADMINISTRATOR),
    SCREENING(Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR),
    PARTNERS(Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR),
    DISCLOSURES(Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR),
    NOTICES(Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR),
    RETENTION(Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR),
    EVIDENCE(Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR),
    LETTERS(Roles.PRIVACY_OFFICER, Roles.AUDITOR),
    FIND(Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER);

    private final Set<String> roles;

    Section(String... roles) {
        this.roles = Set.of(roles);
    }

    static Section of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    boolean openTo(Set<String> held) {
        return roles.stream().anyMatch(held::contains);
    }
}
