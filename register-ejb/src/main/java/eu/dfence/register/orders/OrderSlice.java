package eu.dfence.register.orders;

import eu.dfence.register.orders.api.OrderRow;
import eu.dfence.register.privacy.catalogue.api.Page;
import java.util.List;

/** A page's worth of orders, found with one more than it shows, so that it knows whether there is a page beyond. */
record OrderSlice(List<ListedOrder> orders, int hits, String previous, String next) {
    static OrderSlice of(List<ListedOrder> found, OrderCursor from, int size, int hits) {
        boolean older = from == null || from.older();
        boolean more = found.size() > size;
        List<ListedOrder> orders = !more ? found : older ? found.subList(0, size) : found.subList(1, size + 1);
        boolean newerExist = older ? from != null : more;
        boolean olderExist = !older || more;
        return new OrderSlice(
                orders,
                hits,
                newerExist && !orders.isEmpty() ? cursor(false, orders.get(0), hits) : null,
                olderExist && !orders.isEmpty() ? cursor(true, orders.get(orders.size() - 1), hits) : null);
    }

    Page<OrderRow> page(List<OrderRow> rows) {
        return new Page<>(rows, hits, previous, next);
    }

    private static String cursor(boolean older, ListedOrder at, int hits) {
        return new OrderCursor(older, at.place(), hits).toString();
    }
}
