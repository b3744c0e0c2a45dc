package eu.dfence.register.web.find;

import eu.dfence.register.web.shell.Tasks;
import java.util.function.Predicate;

/** What can be done or opened from anywhere. */
enum Command {
    NEW_ORDER("plus", "/orders/new.xhtml", Tasks::isOrdering),
    NEW_CUSTOMER("plus", "/customers/edit.xhtml", Tasks::isOrdering),
    RECORD_PAYMENT("banknote", "/payments/record.xhtml", Tasks::isPaying),
    CUSTOMERS("users", "/customers/list.xhtml", tasks -> tasks.may("customers")),
    ORDERS("package", "/orders/list.xhtml", tasks -> tasks.may("orders")),
    INVOICES("receipt-text", "/invoices/list.xhtml", tasks -> tasks.may("invoices")),
    PRODUCTS("tag", "/products/list.xhtml", tasks -> tasks.may("products")),
    NEW_PRODUCT("plus", "/products/new.xhtml", Tasks::isPricing),
    SELLER("store", "/invoices/seller.xhtml", tasks -> tasks.may("seller")),
    BREACHES("shield-alert", "/breaches/list.xhtml", tasks -> tasks.may("breaches")),
    SCREENING("layers", "/dpia/list.xhtml", tasks -> tasks.may("screening")),
    PARTNERS("share-2", "/partners/list.xhtml", tasks -> tasks.may("partners")),
    DISCLOSURES("send", "/disclosures/list.xhtml", tasks -> tasks.may("disclosures")),
    RETENTION("archive", "/retention/list.xhtml", tasks -> tasks.may("retention")),
    STAFF("signature", "/staff/list.xhtml", tasks -> tasks.may("staff")),
    EMPLOYERS("building-2", "/staff/employers.xhtml", tasks -> tasks.may("staff"));

    final String icon;
    final String path;
    private final Predicate<Tasks> open;

    Command(String icon, String path, Predicate<Tasks> open) {
        this.icon = icon;
        this.path = path;
        this.open = open;
    }

    boolean openTo(Tasks tasks) {
        return open.test(tasks);
    }
}
