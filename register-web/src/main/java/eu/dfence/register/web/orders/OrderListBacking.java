package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderFilter;
import eu.dfence.register.orders.api.OrderRow;
import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.privacy.catalogue.api.Page;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of orders. Nothing personal stands in its address: a state, a channel and a place in time. */
@Named("orderList")
@RequestScoped
public class OrderListBacking {
    @EJB
    OrderDesk desk;

    @Inject
    HttpServletRequest request;

    private OrderFilter filter;
    private Page<OrderRow> page;

    @PostConstruct
    void read() {
        filter = new OrderFilter(chosen(OrderStatus.values(), "status"), chosen(Channel.values(), "channel"));
    }

    public OrderFilter getFilter() {
        return filter;
    }

    public Page<OrderRow> getPage() {
        if (page == null) page = desk.list(filter, request.getParameter("from"));
        return page;
    }

    public OrderStatus[] getStatuses() {
        return OrderStatus.values();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    /** The address of this list under another filter, from its first page. */
    public String under(OrderStatus status, Channel channel) {
        return address(status, channel, null);
    }

    /** The address of another page of this list. */
    public String from(String cursor) {
        return address(filter.status(), filter.channel(), cursor);
    }

    private static String address(OrderStatus status, Channel channel, String cursor) {
        return "list.xhtml?"
                + Stream.of(query("status", status), query("channel", channel), query("from", cursor))
                        .filter(query -> !query.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    private static String query(String name, Object value) {
        return value == null ? "" : name + "=" + value;
    }

    private <T extends Enum<T>> T chosen(T[] values, String name) {
        String asked = request.getParameter(name);
        return Stream.of(values)
                .filter(value -> value.name().equals(asked))
                .findFirst()
                .orElse(null);
    }
}
